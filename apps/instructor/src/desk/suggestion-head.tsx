import { sumPoints } from '@skillbridge/domain';
import { Button, formatPoints, Spinner } from '@skillbridge/ui';
import { confidenceWords } from '../shared/confidence-words.ts';
import type { Desk, Suggestion } from './desk-types.ts';

/** The suggestion as a whole: what it is, how sure, who made it. Or that it is still being prepared. */
export function SuggestionHead({
  status,
  suggestion,
  onAcceptAll,
}: {
  status: Desk['status'];
  suggestion: Suggestion | null;
  /** Null when there is nothing left to accept: every criterion has the grader's own points. */
  onAcceptAll: (() => void) | null;
}) {
  if (!suggestion) {
    return (
      <p role="status" className="flex items-center gap-2 text-sm text-ink-soft">
        {status === 'submitted' && <Spinner />}
        {status === 'submitted'
          ? 'A suggestion is being prepared. It shows up here; you need not wait for it.'
          : 'There is no suggestion for this work.'}
      </p>
    );
  }
  const total = sumPoints(suggestion.criteria.map(({ points }) => points));
  return (
    <div role="status" className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
      <p className="min-w-0 flex-1 basis-48 text-sm text-ink-soft">
        {status === 'published' ? 'The suggestion was' : 'A suggestion is ready:'} {formatPoints(total)} points,{' '}
        {confidenceWords(suggestion.confidence).words}. {status !== 'published' && 'You decide.'}
        {suggestion.fellBack && ' The language model did not answer, so the built-in engine made it.'}
      </p>
      {onAcceptAll && (
        <Button size="sm" onClick={onAcceptAll}>
          Accept all suggestions
        </Button>
      )}
    </div>
  );
}
