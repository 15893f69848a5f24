import { Button, formatCount, Spinner } from '@skillbridge/ui';
import { acceptAll } from '../marking/accept-suggestion.ts';
import type { MarkedWork } from '../marking/marked-work.ts';
import { markOf } from '../marking/marks.ts';
import type { Marking } from '../marking/use-marking.ts';
import type { Attempt } from './attempt-types.ts';

/** How pre-grading of the answers in words stands, with the way to accept what is open. */
export function AttemptSuggestion({
  attempt,
  work,
  marking,
}: {
  attempt: Attempt;
  work: MarkedWork;
  marking: Marking;
}) {
  const { suggestion } = work;
  const { marks, change } = marking;
  if (attempt.status === 'submitted' && work.blind === 'no') {
    return (
      <p role="status" className="flex items-center gap-2 text-sm text-ink-soft">
        <Spinner /> Suggestions are being prepared. They show up here; you need not wait for them.
      </p>
    );
  }
  if (!suggestion) return <span />;
  const open = suggestion.parts.some(({ partId }) => markOf(marks, partId).points.trim() === '');
  return (
    <div role="status" className="flex min-w-0 flex-wrap items-center gap-x-4 gap-y-2">
      <p className="text-sm text-ink-soft">
        {formatCount(suggestion.parts.length, 'suggestion')} by{' '}
        {attempt.engine === 'built-in' ? 'the built-in engine' : attempt.engine}. {!work.published && 'You decide.'}
      </p>
      {open && (
        <Button size="sm" onClick={() => change(acceptAll(marks, suggestion))}>
          Accept all suggestions
        </Button>
      )}
    </div>
  );
}
