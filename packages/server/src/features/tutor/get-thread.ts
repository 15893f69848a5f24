import { inTenant } from '@skillbridge/database';
import { openModes, type StudentActor } from '@skillbridge/domain';
import { findAttendedAssignment } from '../../access/attending.query.ts';
import type { App } from '../../app.ts';
import { findOpenThread } from './open-thread.query.ts';
import { toStudentTurn } from './to-student-turn.ts';

/** The student's own thread on an assignment, with what the tutor may do there now. Throws NOT_FOUND. */
export function getThread(app: App, actor: StudentActor, assignmentId: string) {
  return inTenant(app.orm, actor.tenantId, async (em) => {
    const { assignment, submission } = await findAttendedAssignment(em, actor, assignmentId);
    const thread = await findOpenThread(em, actor, assignmentId);
    const setup = { mode: assignment.tutorMode, allowed: assignment.tutorSetup.allowed };
    return {
      mode: assignment.tutorMode,
      explainOpen: openModes(setup, submission?.status ?? 'draft').open.includes('explain'),
      turns: thread?.messages.messages.map(toStudentTurn) ?? [],
    };
  });
}
