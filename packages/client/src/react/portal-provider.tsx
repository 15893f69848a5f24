import { QueryClientProvider } from '@tanstack/react-query';
import { createTRPCClient } from '@trpc/client';
import { type ReactNode, useState } from 'react';
import { createLinks } from '../links.ts';
import type { AppRouter } from '../types.ts';
import { createQueryClient } from './create-query-client.ts';
import { ApiProvider } from './trpc.ts';

export type PortalProviderProps = {
  readonly children: ReactNode;
  /**
   * What to lay over the page when the session has ended: a dialog to sign in again. The page stays mounted beneath it,
   * so nothing typed is lost; `onSignedIn` takes the dialog away and asks anew for what is on the screen.
   */
  readonly sessionEnded?: (onSignedIn: () => void) => ReactNode;
};

/** Gives a portal its client and its cache. One for each page load: a sign-out loads the front door anew. */
export function PortalProvider({ children, sessionEnded }: PortalProviderProps) {
  const [signedOut, setSignedOut] = useState(false);
  const [queryClient] = useState(() => createQueryClient(() => setSignedOut(true)));
  const [trpcClient] = useState(() => createTRPCClient<AppRouter>({ links: createLinks('', {}) }));
  const resume = (): void => {
    setSignedOut(false);
    void queryClient.invalidateQueries();
  };
  return (
    <QueryClientProvider client={queryClient}>
      <ApiProvider trpcClient={trpcClient} queryClient={queryClient}>
        {children}
        {signedOut && sessionEnded?.(resume)}
      </ApiProvider>
    </QueryClientProvider>
  );
}
