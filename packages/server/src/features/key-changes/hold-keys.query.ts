import { queryTables, type TenantEm } from '@skillbridge/database';
import { sql } from 'kysely';

/**
 * Holds the keys of a quiz until the transaction ends: many hand-ins read them at once, and a correction waits for these
 * and is alone. Without it a hand-in that runs beside a correction is scored by the old key and moved by nobody.
 */
export async function holdKeys(
  em: TenantEm,
  { tenantId, quizId }: { tenantId: string; quizId: string },
  use: 'read' | 'correct',
): Promise<void> {
  const key = sql`hashtextextended(${`quiz-keys/${tenantId}/${quizId}`}, 0)`;
  await (use === 'read'
    ? sql`select pg_advisory_xact_lock_shared(${key})`
    : sql`select pg_advisory_xact_lock(${key})`
  ).execute(queryTables(em));
}
