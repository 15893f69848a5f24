import { MathText, TextLink } from '@skillbridge/ui';
import type { ReactNode } from 'react';
import type { AssignmentLine } from '../shared/assignment-line.ts';

/** One assignment on a hairline: title and course, and one fact at the end. The link covers the row. */
export function LineRow({ line, aside }: { line: AssignmentLine; aside: ReactNode }) {
  return (
    <li className="relative -mx-3 flex flex-wrap items-baseline justify-between gap-x-6 rounded-md px-3 py-3 not-last:border-b not-last:border-line hover:bg-well/60">
      <div className="min-w-0">
        <TextLink quiet to={`/assignments/${line.id}`} className="after:absolute after:inset-0">
          <MathText inline text={line.title} />
        </TextLink>
        <p className="text-sm text-ink-soft">{line.courseTitle}</p>
      </div>
      <div className="text-sm text-ink-soft">{aside}</div>
    </li>
  );
}
