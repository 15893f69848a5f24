import { queryTables, type TenantEm } from '@skillbridge/database';
import { fromKysely } from 'pg-boss';
import { academyTimeZone } from '../../access/academy-clock.query.ts';
import type { App } from '../../app.ts';
import { LETTERS_CRON, writeWeeklyLettersJob } from './letter-jobs.ts';

/**
 * Makes an academy's weekly letters due, by its own clocks; calling it again is harmless. One schedule an academy, keyed
 * by its id: the queue then knows when each is due, and no job ever needs to list all academies.
 */
export async function scheduleLetters(em: TenantEm, app: App, tenantId: string): Promise<void> {
  const tz = await academyTimeZone(em, tenantId);
  const db = fromKysely(queryTables(em));
  await app.jobs.boss.schedule(
    writeWeeklyLettersJob.name,
    LETTERS_CRON,
    { tenantId },
    { tz, key: tenantId, missed: 'once', group: { id: tenantId }, db },
  );
}
