import { inTenant, SubmissionRound, User, uuidv7 } from '@skillbridge/database';
import { advanceSubmission, DomainError, type InstructorActor } from '@skillbridge/domain';
import { againIfBeaten } from '../../again-if-beaten.ts';
import type { App } from '../../app.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { enqueueLetter } from '../letters/enqueue-letter.ts';
import { toSubmissionState } from '../submissions/to-submission-state.ts';
import { findGraded } from './find-graded.ts';
import type { ReturnWorkInput } from './grading.schema.ts';
import { nextWork } from './next-work.ts';

/**
 * Gives work back for revision with a note: the student may edit it and hand it in again. The round as it was handed in
 * is kept whole, with its marks, suggestion and feedback; a grade that was out no longer counts. Throws CONFLICT when
 * somebody else graded meanwhile, WRONG_STATE for work that the student has.
 */
export async function returnWork(app: App, actor: InstructorActor, input: ReturnWorkInput) {
  const { tenantId, userId } = actor;
  const returned = await againIfBeaten(() =>
    inTenant(app.orm, tenantId, async (em) => {
      const { submission } = await findGraded(em, actor, input);
      const wasOut = submission.status === 'published';
      const next = advanceSubmission(toSubmissionState(submission), { kind: 'return', instructorId: userId });
      if (next instanceof DomainError) throw next;
      const now = app.clock();
      em.create(SubmissionRound, {
        ...{ tenantId, id: uuidv7(), submission, number: submission.round },
        ...{ content: submission.content, files: submission.files, late: submission.late },
        submittedAt: submission.submittedAt ?? submission.savedAt,
        aiSuggestion: submission.aiSuggestion ?? null,
        review: submission.review ?? null,
        feedback: submission.feedback,
        grade: wasOut ? (submission.grade ?? null) : null,
        returnedBy: await em.findOneOrFail(User, { tenantId, id: userId }),
        returnNote: input.note,
        createdAt: now,
      });
      Object.assign(submission, {
        ...{ status: next.status, returnedAt: now, returnNote: input.note },
        ...{ aiSuggestion: null, suggestedAt: null, suggestedPoints: null, suggestionConfidence: null },
        ...{ review: null, feedback: '', blind: false, grade: null, gradedBy: null, publishedAt: null },
      });
      recordAudit(em, actor, {
        action: 'submission.return',
        subjectId: submission.id,
        detail: { round: submission.round },
      });
      await em.flush();
      // The letter of the week may have named the grade.
      if (wasOut) await enqueueLetter(em, app, { tenantId, studentId: submission.studentId });
      return { version: submission.version };
    }),
  );
  return { ...returned, next: await nextWork(app, actor) };
}
