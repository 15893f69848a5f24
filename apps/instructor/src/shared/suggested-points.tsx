import { formatPercent, formatPoints } from '@skillbridge/ui';
import { confidenceWords } from './confidence-words.ts';

/** A suggestion in a table: always in words that say it is one, so that nobody takes it for a grade. */
export function SuggestedPoints({
  suggested,
  blind,
  maxPoints,
}: {
  suggested: { points: number; confidence: number } | null;
  /** Kept back until the instructor has marked the work. */
  blind: boolean;
  maxPoints: number;
}) {
  if (blind) return <span className="text-ink-faint">After your marks</span>;
  if (!suggested) return <span className="text-ink-faint">On its way</span>;
  const { words, tone } = confidenceWords(suggested.confidence);
  return (
    <span className="whitespace-nowrap">
      {formatPoints(suggested.points, maxPoints)}
      <span className={tone === 'warning' ? 'text-warning' : 'text-ink-faint'}>
        , {words} ({formatPercent(suggested.confidence)})
      </span>
    </span>
  );
}
