import { inTenant, queryTables } from '@skillbridge/database';
import { type AdminActor, notFound } from '@skillbridge/domain';
import { fromKysely } from 'pg-boss';
import type { App } from '../../app.ts';
import { PARKED_QUEUE } from '../../jobs/jobs.ts';
import { recordAudit } from '../audit/record-audit.ts';

/**
 * Sends a parked job back to its queue with all its tries; the deed and its record commit together. Throws NOT_FOUND
 * for another academy's job as for one that is not parked.
 */
export function rerunJob(app: App, actor: AdminActor, jobId: string): Promise<void> {
  const { tenantId } = actor;
  return inTenant(app.orm, tenantId, async (em) => {
    const db = fromKysely(queryTables(em));
    const moved = await app.jobs.boss.redrive(PARKED_QUEUE, { ids: [jobId], data: { tenantId }, limit: 1, db });
    // Another job of its key waits already and will do the work: the queue has taken this one off the list.
    const [left] = moved === 0 ? await app.jobs.boss.findJobs(PARKED_QUEUE, { id: jobId, data: { tenantId }, db }) : [];
    if (moved === 0 && left?.state !== 'failed') throw notFound('job');
    recordAudit(em, actor, { action: 'job.rerun', subjectId: jobId });
  });
}
