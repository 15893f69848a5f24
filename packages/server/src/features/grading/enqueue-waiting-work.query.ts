import { queryTables, type TenantEm } from '@skillbridge/database';
import type { App } from '../../app.ts';
import { pregradeJob } from './pregrade.job.ts';

/** More than any academy leaves waiting; a larger backlog has its jobs already. */
const MOST = 1000;
/** Younger work has the job of its own hand-in. */
const GRACE_MS = 10 * 60 * 1000;

/** The same job, behind everything that is handed in today. */
const backlog = { ...pregradeJob, policy: { ...pregradeJob.policy, priority: -1 } };

/** Enqueues pre-grading for work that has waited for a suggestion so long that its job may be missing; one that still waits stands for it. */
export async function enqueueWaitingWork(em: TenantEm, app: App, tenantId: string): Promise<void> {
  const rows = await queryTables(em)
    .selectFrom('submissions')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('status', '=', 'submitted')
    .where('submitted_at', '<', new Date(app.clock().getTime() - GRACE_MS))
    .orderBy('submitted_at')
    .limit(MOST)
    .execute();
  for (const { id } of rows) await app.jobs.enqueue(em, backlog, { tenantId, submissionId: id }, id);
}
