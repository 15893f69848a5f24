import { inTenant } from '@skillbridge/database';
import type { StudentActor } from '@skillbridge/domain';
import { findAttendedAssignment } from '../../access/attending.query.ts';
import type { App } from '../../app.ts';
import { findOpenThread } from './open-thread.query.ts';
import { toStudentTurn } from './to-student-turn.ts';

/** The student's own thread on an assignment, with what the tutor may do there now. Throws NOT_FOUND. */
export function getThread(app: App, actor: StudentActor, assignmentId: string) {
  return inTenant(app.orm, actor.tenantId, async (em) => {
    const { assignment, submission } = await findAttendedAssignment(em, actor, assignmentId);
    const thread = await findOpenThread(em, actor, assignmentId);
    return {
      mode: assignment.tutorMode,
      explainOpen: submission?.status === 'published',
      turns: thread?.messages.messages.map(toStudentTurn) ?? [],
    };
  });
}
