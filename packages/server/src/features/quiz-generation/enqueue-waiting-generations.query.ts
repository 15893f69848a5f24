import { queryTables, type TenantEm } from '@skillbridge/database';
import type { App } from '../../app.ts';
import { generateQuizJob } from './generate-quiz-job.ts';
import { underWay } from './is-under-way.ts';

const MOST = 200;
/** Younger ones have the job of their own start. */
const GRACE_MS = 10 * 60 * 1000;

/** Enqueues generations that have waited so long that their job may be missing; one that still waits stands for it. */
export async function enqueueWaitingGenerations(em: TenantEm, app: App, tenantId: string): Promise<void> {
  const rows = await queryTables(em)
    .selectFrom('quiz_generations')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('status', 'in', [...underWay])
    .where('created_at', '<', new Date(app.clock().getTime() - GRACE_MS))
    .orderBy('created_at')
    .limit(MOST)
    .execute();
  for (const { id } of rows) await app.jobs.enqueue(em, generateQuizJob, { tenantId, generationId: id }, id);
}
