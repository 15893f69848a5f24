import { AlertBanner, Button } from '@skillbridge/ui';
import type { Marking } from './use-marking.ts';

/** Says what was found of earlier typing in this browser. */
export function DraftNotices({ marking }: { marking: Marking }) {
  const { found, restored, dismissFound, change, published } = marking;
  if (found) {
    return (
      <AlertBanner
        tone="warning"
        title="You typed other marks here before"
        action={
          <div className="flex gap-2">
            <Button size="sm" variant="quiet" onClick={dismissFound}>
              Drop them
            </Button>
            <Button
              size="sm"
              onClick={() => {
                change(found);
                dismissFound();
              }}
            >
              Put them back
            </Button>
          </div>
        }
      >
        They were not saved, and the work has changed since.
      </AlertBanner>
    );
  }
  if (!restored || published) return null;
  return (
    <p role="status" className="text-sm text-ink-soft">
      What you had typed here is back.
    </p>
  );
}
