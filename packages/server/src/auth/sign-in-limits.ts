import type { Pool } from 'pg';
import { createLimiter, pseudonym, sayMinutes, takePoint } from '../limits/limiter.ts';

export type SignInLimits = {
  /** Counts one attempt; throws RATE_LIMITED with the minutes to wait when there were too many. */
  countAttempt(email: string, network: string): Promise<void>;
  /** A success forgives the address its failures, so that one's own typing never locks one out for long. */
  forgive(email: string): Promise<void>;
};

// Ten tries in a quarter of an hour fit anybody who half-remembers; a guesser gets 960 a day at one address.
const PER_ADDRESS = { points: 10, duration: 15 * 60 };
// A whole class may sit behind one school network: generous, yet it bounds spraying one password over many addresses.
const PER_NETWORK = { points: 300, duration: 15 * 60 };

/** Sign-in attempts, counted in Postgres so that a restart or a second process forgets nothing. */
export function createSignInLimits(pool: Pool): SignInLimits {
  const byAddress = createLimiter(pool, 'sign-in-address', PER_ADDRESS);
  const byNetwork = createLimiter(pool, 'sign-in-network', PER_NETWORK);
  return {
    async countAttempt(email, network) {
      await takePoint(byNetwork, pseudonym(network), tryAgain);
      await takePoint(byAddress, pseudonym(email), tryAgain);
    },
    async forgive(email) {
      await byAddress.delete(pseudonym(email));
    },
  };
}

function tryAgain(seconds: number): string {
  return `Too many attempts to sign in. Try again in ${sayMinutes(seconds)}.`;
}
