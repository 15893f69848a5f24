import { createTRPCClient, type TRPCClient } from '@trpc/client';
import { createLinks } from './links.ts';
import type { AppRouter } from './types.ts';

export type SkillBridgeClient = TRPCClient<AppRouter>;

export type ClientOptions = {
  /** Where the platform is: `https://learn.example.org`. */
  readonly url: string;
  /** An API token, made under Account in any portal. It acts as the person who made it. */
  readonly token: string;
};

/**
 * A client for programs:
 * `const api = createClient({ url, token }); await api.instructor.grading.queue.query({ limit: 10 })`.
 * Calls reject with a `TRPCClientError` whose message is a sentence for a person; see `describeFailure`.
 */
export function createClient({ url, token }: ClientOptions): SkillBridgeClient {
  return createTRPCClient<AppRouter>({
    links: createLinks(url.replace(/\/$/, ''), { authorization: `Bearer ${token}` }),
  });
}
