import { WifiOff } from 'lucide-react';
import { useOnline } from '../hooks/use-online.ts';

const sentence = 'You are offline. What you type stays on this page; it is sent when the connection is back.';

/** A thin line at the top while the browser has no network. Pass `children` when the page can promise more or less. */
export function OfflineNotice({ children = sentence }: { children?: string }) {
  const online = useOnline();
  return (
    <div role="status">
      {!online && (
        <p className="flex items-center justify-center gap-2 bg-ink px-4 py-2 text-sm text-paper">
          <WifiOff aria-hidden className="size-4 shrink-0" />
          {children}
        </p>
      )}
    </div>
  );
}
