import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { describeFailure } from '../describe-failure.ts';

/**
 * The portals' cache. A refusal is an answer and is not asked again; only the network is. `onSignedOut` hears of an
 * ended session, whichever call met it first.
 */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  const hear = (error: unknown): void => {
    if (describeFailure(error).signedOut) onSignedOut();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError: hear }),
    mutationCache: new MutationCache({ onError: hear }),
    defaultOptions: {
      queries: {
        // Asked even when the browser says that it is offline: a paused query would show a skeleton for ever.
        networkMode: 'always',
        staleTime: 10_000,
        retry: (count, error) => count < 2 && describeFailure(error).offline,
      },
      // Never repeated by itself: whether a change that got no answer happened is for a person to look at.
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
