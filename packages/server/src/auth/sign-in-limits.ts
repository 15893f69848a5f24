import { createHash } from 'node:crypto';
import { DomainError } from '@skillbridge/domain';
import type { Pool } from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';

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
  const limiter = (keyPrefix: string, budget: { points: number; duration: number }): RateLimiterPostgres =>
    new RateLimiterPostgres({
      storeClient: pool,
      storeType: 'pool',
      schemaName: 'ops',
      tableName: 'rate_limits',
      tableCreated: true,
      keyPrefix,
      ...budget,
    });
  const byAddress = limiter('sign-in-address', PER_ADDRESS);
  const byNetwork = limiter('sign-in-network', PER_NETWORK);
  return {
    async countAttempt(email, network) {
      await consume(byNetwork, network);
      await consume(byAddress, email);
    },
    async forgive(email) {
      await byAddress.delete(pseudonym(email));
    },
  };
}

async function consume(limiter: RateLimiterPostgres, key: string): Promise<void> {
  try {
    await limiter.consume(pseudonym(key));
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    const minutes = Math.max(1, Math.ceil(refusal.msBeforeNext / 60_000));
    throw new DomainError(
      'RATE_LIMITED',
      `Too many attempts to sign in. Try again in ${minutes} minute${minutes === 1 ? '' : 's'}.`,
    );
  }
}

/** The table holds no addresses: they are personal data, and it lies outside every tenant. */
function pseudonym(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}
