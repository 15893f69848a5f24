import { inTenant, TutorSession, User } from '@skillbridge/database';
import type { InstructorActor } from '@skillbridge/domain';
import { findTaughtSubmission } from '../../access/teaching.query.ts';
import type { App } from '../../app.ts';
import { describeFiles } from '../submissions/describe-files.query.ts';

/** One piece of work with everything to grade it by. Throws NOT_FOUND. */
export function openDesk(app: App, actor: InstructorActor, submissionId: string) {
  const { tenantId } = actor;
  return inTenant(app.orm, tenantId, async (em) => {
    const { submission, assignment, course } = await findTaughtSubmission(em, actor, submissionId);
    const student = await em.findOneOrFail(
      User,
      { tenantId, id: submission.studentId },
      { filters: { softDelete: false } },
    );
    const grader = submission.gradedById
      ? await em.findOne(User, { tenantId, id: submission.gradedById }, { filters: { softDelete: false } })
      : null;
    const threads = await em.find(
      TutorSession,
      { tenantId, assignment: [tenantId, assignment.id], student: [tenantId, student.id] },
      { fields: ['messageCount', 'redirectCount', 'lastMessageAt'], orderBy: { lastMessageAt: 'desc nulls last' } },
    );
    return {
      submissionId,
      version: submission.version,
      status: submission.status,
      studentName: student.fullName,
      handedInAt: submission.submittedAt?.toISOString() ?? submission.savedAt.toISOString(),
      late: submission.late,
      content: submission.content,
      files: await describeFiles(em, submission.files.fileIds),
      assignment: {
        id: assignment.id,
        title: assignment.title,
        courseId: course.id,
        courseTitle: course.title,
        instructions: assignment.instructions,
        maxPoints: assignment.maxPoints,
        rubric: assignment.rubric,
        answerKey: assignment.answerKey.problems.map(({ label, answer, solution }) => ({ label, answer, solution })),
      },
      suggestion: submission.aiSuggestion ?? null,
      review: submission.review ?? null,
      feedback: submission.feedback,
      grade: submission.grade ?? null,
      publishedAt: submission.publishedAt?.toISOString() ?? null,
      publishedBy: grader?.fullName ?? null,
      tutor: {
        messages: threads.reduce((total, thread) => total + thread.messageCount, 0),
        redirects: threads.reduce((total, thread) => total + thread.redirectCount, 0),
        threadId: threads.find((thread) => thread.lastMessageAt)?.id ?? null,
      },
    };
  });
}
