import { type TenantEm, TutorSession } from '@skillbridge/database';
import { type InstructorActor, notFound } from '@skillbridge/domain';
import { findTaughtAssignment } from '../../access/teaching.query.ts';
import { teachesStudent } from './teaches-student.query.ts';

/**
 * A thread that this instructor may read, with its assignment and course: the same rule as `threadInScope`. Throws the
 * same NOT_FOUND for a missing, a foreign and a colleague's one, and for the study partner's until it is sent.
 */
export async function findReadableThread(em: TenantEm, actor: InstructorActor, threadId: string) {
  const thread = await em.findOne(TutorSession, { tenantId: actor.tenantId, id: threadId });
  if (!thread?.lastMessageAt) throw notFound('conversation');
  if (thread.assignmentId !== null) {
    const found = await findTaughtAssignment(em, actor, thread.assignmentId).catch(() => null);
    if (!found) throw notFound('conversation');
    return { thread, lastMessageAt: thread.lastMessageAt, ...found };
  }
  if (!thread.sharedAt || !(await teachesStudent(em, actor, thread.studentId))) throw notFound('conversation');
  return { thread, lastMessageAt: thread.lastMessageAt, assignment: null, course: null };
}
