import { inTenant } from '@skillbridge/database';
import { advanceSubmission, DomainError, isLate, type StudentActor } from '@skillbridge/domain';
import { againIfBeaten } from '../../again-if-beaten.ts';
import type { App } from '../../app.ts';
import { pregradeJob } from '../grading/pregrade.job.ts';
import { openDraft } from './open-draft.ts';
import type { WorkInput } from './submission.schema.ts';
import { toSubmissionState } from './to-submission-state.ts';

/**
 * Hands work in: at once, even after the due date (then marked late). The hand-in and the job that pre-grades it commit
 * in one transaction, so neither exists without the other. Throws INVALID for nothing at all, WRONG_STATE the second
 * time, CONFLICT when another tab saved since.
 */
export function handIn(app: App, actor: StudentActor, input: WorkInput) {
  return againIfBeaten(() =>
    inTenant(app.orm, actor.tenantId, async (em) => {
      if (input.content.trim() === '' && input.fileIds.length === 0) {
        throw new DomainError('INVALID', 'There is nothing to hand in yet. Write your answer or attach a file first.');
      }
      const now = app.clock();
      const { submission, assignment } = await openDraft(em, actor, input, now);
      const next = advanceSubmission(toSubmissionState(submission), { kind: 'hand-in' });
      if (next instanceof DomainError) throw next;
      submission.status = next.status;
      submission.submittedAt = now;
      // Work that its instructor gave back is as late as it was: they asked for it after the due date.
      if (submission.returnedAt) submission.round += 1;
      else submission.late = isLate(now, assignment.dueAt ?? null);
      submission.returnedAt = null;
      submission.returnNote = '';
      await em.flush();
      const work = { tenantId: actor.tenantId, submissionId: submission.id };
      await app.jobs.enqueue(em, pregradeJob, work, submission.id);
      return {
        submissionId: submission.id,
        version: submission.version,
        savedAt: now.toISOString(),
        handedInAt: now.toISOString(),
        late: submission.late,
      };
    }),
  );
}
