import { cx, MathText, TextLink } from '@skillbridge/ui';
import type { ReactNode } from 'react';
import type { AssignmentLine } from '../shared/assignment-line.ts';

interface LineRowProps {
  line: AssignmentLine;
  /** A fact in words, such as when it is due: under the course on a phone, at the end on a desk. */
  fact?: ReactNode;
  /** A number that stays at the end. */
  figure?: ReactNode;
}

/** One assignment on a hairline. The link covers the row. */
export function LineRow({ line, fact, figure }: LineRowProps) {
  return (
    <li className="relative grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-6 border-b border-line py-3 transition-colors duration-100 last:border-b-0 hover:bg-well/60 sm:grid-cols-[minmax(0,1fr)_auto_auto]">
      <TextLink quiet to={`/assignments/${line.id}`} className="after:absolute after:inset-0">
        <MathText inline text={line.title} />
      </TextLink>
      <span className="col-start-1 text-sm text-ink-soft">{line.courseTitle}</span>
      {fact && (
        <span
          className={cx(
            'col-start-1 text-sm text-ink-soft sm:col-start-2 sm:row-start-1',
            // An empty last column would still take its gap.
            !figure && 'sm:col-span-2',
          )}
        >
          {fact}
        </span>
      )}
      {figure && (
        <span
          className={cx('col-start-2 row-start-1 min-w-20 text-right font-semibold', fact ? 'sm:col-start-3' : null)}
        >
          {figure}
        </span>
      )}
    </li>
  );
}
