import { queryTables, type TenantEm } from '@skillbridge/database';
import { endOfAttempt } from '@skillbridge/domain';
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
    .selectFrom('quiz_submissions as s')
    .innerJoin('quizzes as q', (join) =>
      join.onRef('q.tenant_id', '=', 's.tenant_id').onRef('q.id', '=', 's.quiz_id').on('q.deleted_at', 'is', null),
    )
    .leftJoin('quiz_extensions as x', (join) =>
      join
        .onRef('x.tenant_id', '=', 's.tenant_id')
        .onRef('x.quiz_id', '=', 's.quiz_id')
        .onRef('x.student_id', '=', 's.student_id'),
    )
    .select(['s.id', 's.ends_at', 'q.closes_at', 'x.closes_at as own_closes_at'])
    .where('s.tenant_id', '=', tenantId)
    .where('s.status', '=', 'in-progress')
    .orderBy('s.ends_at')
    .limit(MOST)
    .execute();
  for (const row of running) {
    const endsAt = endOfAttempt(row.ends_at, row.own_closes_at ?? row.closes_at);
    await enqueueEndOf(em, app, { tenantId, id: row.id, endsAt });
  }
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
