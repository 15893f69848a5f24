import type { TRPCClient } from '@trpc/client';
import { createTRPCClient, httpBatchStreamLink, httpLink, splitLink } from '@trpc/client';
import type { AppRouter } from '../src/index.ts';
import type { Stack } from './stack.ts';
import type { Person } from './world.ts';

/** The typed client as a person's portal would use it: in a browser session, one call a request, the tutor streaming. */
export function portalOf(stack: Pick<Stack, 'url'>, person: Pick<Person, 'session'>): TRPCClient<AppRouter> {
  const options = {
    url: `${stack.url}/api/trpc`,
    headers: { 'x-skillbridge-request': '1', cookie: `skillbridge=${person.session}` },
  };
  return createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: ({ path }) => path === 'student.tutor.ask',
        true: httpBatchStreamLink({ ...options, maxItems: 1 }),
        false: httpLink(options),
      }),
    ],
  });
}
