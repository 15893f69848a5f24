import { formatPercent, formatPoints, MathText } from '@skillbridge/ui';
import type { AttemptResult } from '../quiz-types.ts';

/** The total, once it is out, with the instructor's words on the whole. */
export function ScoreSummary({ result }: { result: AttemptResult }) {
  const { points, maxPoints, words, itemFeedback } = result;
  if (points === null) return null;
  const count = (outcome: string) => itemFeedback.filter((one) => one.outcome === outcome).length;
  const parts = [
    [count('right'), 'right'],
    [count('partly'), 'partly right'],
    [count('wrong'), 'not right'],
    [count('unanswered'), 'not answered'],
  ] as const;
  return (
    <section aria-label="Your score" className="flex max-w-prose flex-col gap-4 border-l-2 border-accent py-1 pl-5">
      <p className="flex items-baseline gap-3">
        <span className="text-3xl font-semibold">{formatPoints(points, maxPoints)}</span>
        <span className="text-ink-soft">points{maxPoints > 0 && `, ${formatPercent(points / maxPoints)}`}</span>
      </p>
      <p className="text-ink-soft">
        {parts
          .filter(([number]) => number > 0)
          .map(([number, word]) => `${number} ${word}`)
          .join(', ')}
      </p>
      {words && (
        <div>
          <p className="text-sm font-semibold text-ink-soft">From your instructor</p>
          <MathText text={words} />
        </div>
      )}
    </section>
  );
}
