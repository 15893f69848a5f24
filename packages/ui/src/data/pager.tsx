import { Button } from '../actions/button.tsx';

export interface PagerProps {
  /** Whether the server holds a next cursor. */
  hasMore: boolean;
  onMore: () => unknown;
  pending?: boolean;
  /** How many are on screen. */
  shown?: number;
}

/** The end of a list that is read page by page with a cursor. */
export function Pager({ hasMore, onMore, pending = false, shown }: PagerProps) {
  return (
    <div className="flex items-center gap-4 py-4">
      {hasMore && (
        <Button size="sm" pending={pending} onClick={onMore}>
          Load more
        </Button>
      )}
      {shown !== undefined && (
        <p role="status" className="text-sm text-ink-faint">
          {hasMore ? `${shown} shown` : shown > 0 ? `All ${shown} shown` : ''}
        </p>
      )}
    </div>
  );
}
