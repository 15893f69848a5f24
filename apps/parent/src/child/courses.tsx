import { Section } from '@skillbridge/ui';
import type { ChildPage } from '../shared/child-types.ts';

/** The courses that the child attends, and who teaches them. */
export function Courses({ courses }: { courses: ChildPage['courses'] }) {
  if (courses.length === 0) return null;
  return (
    <Section title="Courses">
      <ul className="-mt-3 flex flex-col">
        {courses.map(({ id, title, instructor }) => (
          <li key={id} className="flex flex-wrap justify-between gap-x-6 py-2 not-last:border-b not-last:border-line">
            <span>{title}</span>
            <span className="text-ink-soft">with {instructor}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
