import { inTenant, Submission, type TenantEm, TutorSession, User } from '@skillbridge/database';
import type { InstructorActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { findReadableThread } from './find-readable-thread.query.ts';

/** One thread as staff read it: with moves, blocks, attempts and slips. Throws NOT_FOUND. */
export function readThread(app: App, actor: InstructorActor, threadId: string) {
  const { tenantId } = actor;
  return inTenant(app.orm, tenantId, async (em) => {
    const { thread, lastMessageAt, assignment, course } = await findReadableThread(em, actor, threadId);
    const student = await em.findOneOrFail(
      User,
      { tenantId, id: thread.studentId },
      { filters: { softDelete: false } },
    );
    return {
      id: thread.id,
      student: { id: student.id, name: student.fullName },
      assignment: assignment && { id: assignment.id, title: assignment.title },
      course: course && { id: course.id, title: course.title },
      topic: thread.topic ?? null,
      messages: thread.messageCount,
      redirects: thread.redirectCount,
      blocked: thread.blockedCount,
      lastMessageAt: lastMessageAt.toISOString(),
      shared: thread.sharedAt
        ? {
            at: thread.sharedAt.toISOString(),
            note: thread.sharedNote,
            seenAt: thread.sharedSeenAt?.toISOString() ?? null,
          }
        : null,
      mode: thread.mode,
      thread: thread.messages.messages,
      summary: thread.summary,
      guarded: assignment && assignment.answerKey.problems.length > 0,
      submissionId: assignment && (await handedInBy(em, thread, assignment.anonymous)),
      closed: Boolean(thread.closedAt),
      others: assignment ? await otherThreads(em, thread) : [],
    };
  });
}

/**
 * A draft is the student's alone, so it is not told apart from none; and where grading is anonymous nothing may say
 * whose work it is before the grade is out.
 */
async function handedInBy(
  em: TenantEm,
  { tenantId, assignmentId, studentId }: TutorSession,
  anonymous: boolean,
): Promise<string | null> {
  const submission = await em.findOne(Submission, {
    tenantId,
    assignment: [tenantId, assignmentId ?? ''],
    student: [tenantId, studentId],
    status: anonymous ? 'published' : { $ne: 'draft' },
  });
  return submission?.id ?? null;
}

async function otherThreads(em: TenantEm, { tenantId, id, assignmentId, studentId }: TutorSession) {
  const others = await em.find(
    TutorSession,
    {
      tenantId,
      id: { $ne: id },
      assignment: [tenantId, assignmentId ?? ''],
      student: [tenantId, studentId],
      lastMessageAt: { $ne: null },
    },
    { fields: ['lastMessageAt', 'messageCount'], orderBy: { lastMessageAt: 'desc' }, limit: 20 },
  );
  return others.map((one) => ({
    id: one.id,
    lastMessageAt: one.lastMessageAt?.toISOString() ?? '',
    messages: one.messageCount,
  }));
}
