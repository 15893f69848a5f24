import { inTenant, LockMode, TutorSession } from '@skillbridge/database';
import { DomainError, notFound, type StudentActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { findAttendedCourse } from './attended-courses.query.ts';
import { findSubject } from './find-subject.query.ts';
import type { ShareThreadInput } from './tutor.schema.ts';

/**
 * Sends the open thread to the instructor: of the assignment's course, or of one of the student's courses. Sent again, it
 * has the newer note and counts as unseen. Throws NOT_FOUND, WRONG_STATE (there is nothing to send yet) and RATE_LIMITED.
 */
export async function shareThread(app: App, actor: StudentActor, { subject, note, courseId }: ShareThreadInput) {
  const { tenantId, userId } = actor;
  return inTenant(app.orm, tenantId, async (em) => {
    const found = await findSubject(em, actor, subject);
    if (courseId !== undefined) await findAttendedCourse(em, actor, courseId);
    if (!found.thread || found.thread.messageCount === 0) {
      throw new DomainError('WRONG_STATE', 'There is nothing to send yet. Write to the tutor first.');
    }
    await app.tutorUse.countShare(actor);
    const where = { tenantId, id: found.thread.id, student: [tenantId, userId] as [string, string] };
    const thread = await em.findOne(TutorSession, where, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    if (!thread) throw notFound('conversation');
    const sharedAt = app.clock();
    Object.assign(thread, { sharedAt, sharedNote: note, sharedSeenAt: null });
    recordAudit(em, actor, {
      action: 'tutor.share',
      subjectId: found.attended?.assignment.id ?? courseId ?? null,
      detail: { messages: thread.messageCount },
    });
    return { sharedAt: sharedAt.toISOString() };
  });
}
