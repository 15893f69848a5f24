import { AlertBanner, Button } from '@skillbridge/ui';
import type { BlindState } from './marked-work.ts';

/** Why no suggestion is shown on work of the blind sample, and the way to it once the own marks are saved. */
export function BlindNotice({
  blind,
  published,
  onReveal,
}: {
  blind: BlindState;
  published: boolean;
  onReveal: () => Promise<unknown>;
}) {
  if (blind === 'no' || published) return null;
  if (blind === 'shown') {
    return (
      <p role="status" className="text-sm text-ink-soft">
        You marked this first; the suggestion now stands beside your marks. Your first total is kept to measure
        agreement.
      </p>
    );
  }
  return (
    <AlertBanner
      tone="info"
      title="Mark this one first"
      action={
        blind === 'ready' && (
          <Button size="sm" onClick={onReveal}>
            Show the suggestion
          </Button>
        )
      }
    >
      {blind === 'ready'
        ? 'Your marks are complete and saved. Publish them, or compare them with the suggestion.'
        : 'For some work the suggestion is kept back until your own marks are complete, so that it can be measured fairly.'}
    </AlertBanner>
  );
}
