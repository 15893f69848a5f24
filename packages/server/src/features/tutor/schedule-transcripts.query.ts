import { queryTables, type TenantEm } from '@skillbridge/database';
import { fromKysely } from 'pg-boss';
import { academyTimeZone } from '../../access/academy-clock.query.ts';
import type { App } from '../../app.ts';
import { deleteTranscriptsJob, TRANSCRIPTS_CRON } from './transcript-job.ts';

/** Makes the daily deletion of old transcripts due in an academy, by its own clocks; calling it again is harmless. */
export async function scheduleTranscripts(em: TenantEm, app: App, tenantId: string): Promise<void> {
  const tz = await academyTimeZone(em, tenantId);
  const db = fromKysely(queryTables(em));
  await app.jobs.boss.schedule(
    deleteTranscriptsJob.name,
    TRANSCRIPTS_CRON,
    { tenantId },
    { tz, key: tenantId, missed: 'once', group: { id: tenantId }, db },
  );
}
