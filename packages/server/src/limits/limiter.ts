import { createHash } from 'node:crypto';
import { DomainError } from '@skillbridge/domain';
import type { Pool } from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';

/** So many points in so many seconds. */
export type Budget = { readonly points: number; readonly duration: number };

/** A counter in Postgres, so that a restart or a second process forgets nothing. */
export function createLimiter(pool: Pool, keyPrefix: string, budget: Budget): RateLimiterPostgres {
  return new RateLimiterPostgres({
    storeClient: pool,
    storeType: 'pool',
    schemaName: 'ops',
    tableName: 'rate_limits',
    tableCreated: true,
    keyPrefix,
    ...budget,
  });
}

/** Takes a point. Throws RATE_LIMITED with the sentence for the seconds to wait, at least one, when none is left. */
export async function takePoint(
  limiter: RateLimiterPostgres,
  key: string,
  word: (seconds: number) => string,
): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    throw new DomainError('RATE_LIMITED', word(Math.max(1, Math.ceil(refusal.msBeforeNext / 1000))));
  }
}

/** The table lies outside every tenant: it holds no ids and no addresses, which are personal data. */
export function pseudonym(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}

/** The key of one person. */
export function personKey({ tenantId, userId }: { readonly tenantId: string; readonly userId: string }): string {
  return pseudonym(`${tenantId}/${userId}`);
}

/** `1 minute`, `12 minutes`: rounded up, so that whoever comes back then is let in. */
export function sayMinutes(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  return `${minutes} minute${minutes === 1 ? '' : 's'}`;
}
