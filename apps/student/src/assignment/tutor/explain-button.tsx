import { Button } from '@skillbridge/ui';
import { Lightbulb } from 'lucide-react';
import { useId } from 'react';

/** The whole solution: shown from the start, so that one knows it will come, and open once the grade is out. */
export function ExplainButton({ open, pending, onAsk }: { open: boolean; pending: boolean; onAsk: () => void }) {
  const id = useId();
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-line pt-3">
      <Button
        size="sm"
        variant={open ? 'primary' : 'secondary'}
        icon={Lightbulb}
        disabled={!open}
        pending={open && pending}
        onClick={onAsk}
        aria-describedby={open ? undefined : id}
      >
        Explain the solution
      </Button>
      {!open && (
        <p id={id} className="text-sm text-ink-faint">
          Opens when your grade is out.
        </p>
      )}
    </div>
  );
}
