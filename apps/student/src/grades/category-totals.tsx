import { formatPoints, Meter } from '@skillbridge/ui';
import type { OwnCourse } from './own-course.ts';

/** What the total is made of, where the course has categories. */
export function CategoryTotals({ totals }: { totals: readonly OwnCourse['categories'][number][] }) {
  if (totals.every(({ id }) => id === null)) return null;
  return (
    <ul className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
      {totals.map(({ id, name, weight, percent }) => (
        <li key={id ?? ''}>
          <Meter
            label={`${name}, ${formatPoints(weight)}% of the total`}
            value={percent ?? 0}
            max={100}
            text={percent === null ? 'No grades yet' : `${formatPoints(percent)}%`}
          />
        </li>
      ))}
    </ul>
  );
}
