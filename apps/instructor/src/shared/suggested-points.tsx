import { formatPoints } from '@skillbridge/ui';
import { confidenceWords } from './confidence-words.ts';

/** A suggestion in a table: always in words that say it is one, so that nobody takes it for a grade. */
export function SuggestedPoints({
  suggested,
  maxPoints,
}: {
  suggested: { points: number; confidence: number } | null;
  maxPoints: number;
}) {
  if (!suggested) return <span className="text-ink-faint">On its way</span>;
  const { words } = confidenceWords(suggested.confidence);
  return (
    <span className="whitespace-nowrap">
      {formatPoints(suggested.points, maxPoints)}
      <span className="text-ink-faint">, {words}</span>
    </span>
  );
}
