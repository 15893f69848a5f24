import type { Outputs } from '@skillbridge/client/react';
import { Badge, Button, MathText } from '@skillbridge/ui';
import { AnswerMath } from './answer-math.tsx';

type Problem = Outputs['instructor']['tutor']['draftKey']['problems'][number];

/** One drafted problem with its verdict; taking it puts it into the form. */
export function DraftedProblem({
  problem,
  before,
  taken,
  onTake,
}: {
  problem: Problem;
  /** The answer that the form has for the same problem; null for none. */
  before: string | null;
  taken: boolean;
  onTake: () => void;
}) {
  const { label, answer, accepted, solution, hints, verified } = problem;
  const replaces = before !== null && before.trim() !== '' && before !== answer;
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-2 border-b border-line py-3 first:border-t">
      <span className="min-w-8 pt-0.5 font-semibold text-ink-faint">{label}</span>
      <div className="flex min-w-0 flex-1 basis-40 flex-col gap-1">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          {answer === '' ? (
            <span className="text-ink-soft">No answer found; take it and type yours</span>
          ) : (
            <>
              <span className="font-semibold">
                <AnswerMath text={answer} />
              </span>
              <Badge tone={verified ? 'success' : 'warning'}>{verified ? 'Checked by algebra' : 'Not checked'}</Badge>
            </>
          )}
        </div>
        {accepted.length > 0 && <p className="text-sm text-ink-soft">Also accepted: {accepted.join(', ')}</p>}
        {solution && <MathText text={solution} className="text-sm text-ink-soft" />}
        {hints.length > 0 && (
          <ul aria-label="Hints" className="list-disc pl-4 text-sm text-ink-soft">
            {hints.map((hint) => (
              <li key={hint}>
                <MathText inline text={hint} />
              </li>
            ))}
          </ul>
        )}
        {replaces && !taken && (
          <p className="text-sm text-ink-soft">
            Replaces your answer <AnswerMath text={before} />
          </p>
        )}
      </div>
      {taken ? (
        <span className="pt-1 text-sm text-ink-soft">In the key</span>
      ) : (
        <Button size="sm" onClick={onTake} aria-label={`${replaces ? 'Replace' : 'Take'} problem ${label}`}>
          {replaces ? 'Replace' : 'Take'}
        </Button>
      )}
    </li>
  );
}
