import { formatPoints, MathText, Meter } from '@skillbridge/ui';
import { useId } from 'react';
import { RegradeNote } from '../../regrades/regrade-note.tsx';
import { useRegrades } from '../../regrades/use-regrades.ts';
import type { AssignmentPage } from '../page-types.ts';

type Criteria = NonNullable<NonNullable<AssignmentPage['grade']>['grade']>['criteria'];

/** The mark for each criterion, with what was said about it, and the way to ask for a second look at it. */
export function CriterionMarks({ submissionId, criteria }: { submissionId: string; criteria: Criteria }) {
  const id = useId();
  const regrades = useRegrades({ kind: 'submission', id: submissionId }, true);
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="pb-2 text-sm font-semibold text-ink-soft">
        Mark by mark
      </h3>
      <ul>
        {criteria.map(({ criterionId, name, points, maxPoints, feedback }) => (
          <li key={criterionId} className="flex flex-col gap-2 border-t border-line py-3">
            <Meter label={name} value={points} max={maxPoints} text={formatPoints(points, maxPoints)} />
            {feedback.trim() && <MathText text={feedback} className="text-ui text-ink-soft" />}
            {(points < maxPoints || regrades.of(criterionId)) && (
              <RegradeNote partId={criterionId} name={`“${name}”`} regrades={regrades} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
