import { formatPoints, MathText } from '@skillbridge/ui';
import { useId } from 'react';
import type { AssignmentPage } from './page-types.ts';

/** What is asked, and what it is marked by. */
export function TaskPanel({ assignment }: { assignment: AssignmentPage['assignment'] }) {
  const rubricId = useId();
  return (
    <div className="flex flex-col gap-8 pb-4">
      <section aria-label="Instructions">
        {assignment.instructions.trim() ? (
          <MathText text={assignment.instructions} />
        ) : (
          <p className="text-ink-soft">There are no written instructions. Ask your instructor if you are unsure.</p>
        )}
      </section>
      {assignment.tutorMode === 'off' && (
        <p className="text-sm text-ink-soft">
          The tutor is off for this assignment. Ask your instructor if you are stuck.
        </p>
      )}
      <section aria-labelledby={rubricId}>
        <h2 id={rubricId} className="pb-1 text-sm font-semibold text-ink-soft">
          How it is marked
        </h2>
        <ul>
          {assignment.rubric.criteria.map(({ id, name, description, maxPoints }) => (
            <li key={id} className="flex justify-between gap-6 border-b border-line py-2 last:border-b-0">
              <div className="min-w-0">
                <MathText inline text={name} className="font-medium" />
                {description && <MathText text={description} className="text-sm text-ink-soft" />}
              </div>
              <span className="shrink-0 text-ink-soft">{formatPoints(maxPoints)}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
