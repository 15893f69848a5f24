import { queryTables, type TenantEm } from '@skillbridge/database';
import type { App } from '../../app.ts';
import { enqueueEndOf, pregradeAttemptJob } from './quiz-attempt-jobs.ts';

/** More than any academy has running or waiting at once; a larger backlog has its jobs already. */
const MOST = 2000;
/** Younger work has the job of its own hand-in. */
const GRACE_MS = 10 * 60 * 1000;

/** The same job, behind everything that is handed in today. */
const backlog = { ...pregradeAttemptJob, policy: { ...pregradeAttemptJob.policy, priority: -1 } };

/**
 * Sees to it that every running attempt ends, those whose time is long over too, and that no attempt waits for
 * suggestions without a job. Jobs that wait already stand for these.
 */
export async function enqueueAttempts(em: TenantEm, app: App, tenantId: string): Promise<void> {
  const running = await queryTables(em)
    .selectFrom('quiz_submissions')
    .select(['id', 'ends_at'])
    .where('tenant_id', '=', tenantId)
    .where('status', '=', 'in-progress')
    .where('ends_at', 'is not', null)
    .orderBy('ends_at')
    .limit(MOST)
    .execute();
  for (const { id, ends_at: endsAt } of running) await enqueueEndOf(em, app, { tenantId, id, endsAt });
  const waiting = await queryTables(em)
    .selectFrom('quiz_submissions')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('status', '=', 'submitted')
    .where('submitted_at', '<', new Date(app.clock().getTime() - GRACE_MS))
    .orderBy('submitted_at')
    .limit(MOST)
    .execute();
  for (const { id } of waiting) await app.jobs.enqueue(em, backlog, { tenantId, attemptId: id }, id);
}
