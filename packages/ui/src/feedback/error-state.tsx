import { RotateCw } from 'lucide-react';
import { Button } from '../actions/button.tsx';

export interface ErrorStateProps {
  /** What went wrong and what to do, in one sentence. */
  sentence: string;
  onRetry?: () => unknown;
  /** Shown small, so that support can find the request. */
  requestId?: string | undefined;
}

/** A part of the page that could not be loaded. */
export function ErrorState({ sentence, onRetry, requestId }: ErrorStateProps) {
  return (
    <div role="alert" className="flex flex-col items-start gap-3 border-l-2 border-danger py-2 pl-4">
      <p>{sentence}</p>
      {onRetry && (
        <Button size="sm" icon={RotateCw} onClick={onRetry}>
          Try again
        </Button>
      )}
      {requestId && (
        <p className="text-xs text-ink-faint">
          Reference <code className="select-all">{requestId}</code>
        </p>
      )}
    </div>
  );
}
