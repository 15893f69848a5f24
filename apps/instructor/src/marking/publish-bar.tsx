import { Button, formatPoints } from '@skillbridge/ui';
import { totalSoFar } from './check-marks.ts';
import type { MarkedWork } from './marked-work.ts';
import type { Marking } from './use-marking.ts';

/** Always in sight: the total, whether it is saved, and the way to publish. */
export function PublishBar({ work, marking }: { work: MarkedWork; marking: Marking }) {
  const { marks, state } = marking;
  const { maxPoints, parts } = work;
  const { points, complete } = totalSoFar(marks, parts);
  return (
    <div className="sticky bottom-16 z-10 -mx-4 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t border-line bg-paper px-4 py-3 lg:bottom-0 lg:mx-0 lg:px-0">
      <div className="min-w-0">
        <p>
          <span className="text-ink-soft">Total </span>
          <span className="text-lg font-semibold">{formatPoints(points, maxPoints)}</span>
          {!complete && <span className="text-sm text-ink-faint"> so far</span>}
        </p>
        <p role="status" className="min-h-5 text-sm text-ink-faint">
          {saveWords(marking, work.begun)}
        </p>
      </div>
      <Button
        variant="primary"
        pending={state.phase === 'publishing'}
        aria-keyshortcuts="Control+Enter"
        onClick={() => marking.publish()}
      >
        {state.held.published ? 'Publish correction' : 'Publish grade'}
      </Button>
    </div>
  );
}

function saveWords({ state, sent, unsent, published }: Marking, begun: boolean): string {
  const [first] = unsent;
  if (state.phase === 'publishing') return 'Publishing…';
  if (state.phase === 'saving') return 'Saving…';
  if (state.conflict) return 'Waiting for you to choose';
  if (state.failure) return 'Not saved; kept in this browser';
  if (first) return `Give points for “${first.name}” to save its feedback`;
  if (!sent) return state.held.published ? 'Not published yet' : 'Saving soon…';
  if (state.held.published) return published ? '' : 'As published';
  return begun ? 'Saved as a draft; only you see it' : 'Not marked yet';
}
