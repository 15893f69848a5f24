import { MathText } from '@skillbridge/ui';
import type { GradedWork } from '../shared/child-types.ts';
import { sayPoints } from '../shared/say-points.ts';

/** What was marked, part by part, and the teacher's words. */
export function Marks({ grade }: { grade: NonNullable<GradedWork['grade']['grade']> }) {
  return (
    <div className="flex flex-col gap-4 border-l border-line pl-5">
      {grade.feedback && (
        <div>
          <p className="text-sm text-ink-faint">The teacher writes</p>
          <MathText text={grade.feedback} className="max-w-prose" />
        </div>
      )}
      <ul className="flex flex-col gap-3">
        {grade.criteria.map(({ criterionId, name, points, maxPoints, feedback }) => (
          <li key={criterionId} className="flex justify-between gap-6">
            <div className="min-w-0">
              <MathText inline text={name} className="font-medium" />
              {feedback && <MathText text={feedback} className="max-w-prose text-ink-soft" />}
            </div>
            <span className="shrink-0">{sayPoints(points, maxPoints)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
