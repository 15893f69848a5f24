import { formatCount, formatPoints, MathText } from '@skillbridge/ui';
import { Fold } from '../shared/fold.tsx';
import type { Desk } from './desk-types.ts';

/** The task and its key, folded away until needed. */
export function TaskNotes({ assignment }: { assignment: Desk['assignment'] }) {
  const { instructions, answerKey, maxPoints } = assignment;
  return (
    <div className="border-b border-line">
      <Fold title="Instructions" note={`${formatPoints(maxPoints)} points`}>
        <MathText text={instructions} />
      </Fold>
      <Fold title="Answer key" note={answerKey.length === 0 ? 'none' : formatCount(answerKey.length, 'problem')}>
        {answerKey.length === 0 ? (
          <p className="text-ink-soft">This assignment has no key.</p>
        ) : (
          <ol className="flex flex-col gap-4">
            {answerKey.map(({ label, answer, solution }) => (
              <li key={label} className="flex gap-3">
                <span className="min-w-6 font-semibold text-ink-faint">{label}</span>
                <div className="flex min-w-0 flex-col gap-2">
                  <MathText inline text={answer} className="font-semibold" />
                  {solution && <MathText text={solution} className="text-ink-soft" />}
                </div>
              </li>
            ))}
          </ol>
        )}
      </Fold>
    </div>
  );
}
