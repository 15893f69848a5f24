import { queryTables, type TenantEm, TutorSession } from '@skillbridge/database';
import { type HelpingMode, type OpenModes, openModes, type StudentActor } from '@skillbridge/domain';
import { type AttendedAssignment, findAttendedAssignment } from '../../access/attending.query.ts';
import type { TutorSubject } from './tutor.schema.ts';

/** What a student talks about, as it stands now. */
export type FoundSubject = {
  /** Null for the study partner, which has no assignment. */
  readonly attended: AttendedAssignment | null;
  /** The open thread; null before the first message. */
  readonly thread: TutorSession | null;
  /** What the tutor may do here, leaving aside exams. */
  readonly modes: OpenModes;
};

// There is no hand-in that could open `explain`: what the partner sets is there to be worked on.
const partnerModes: readonly HelpingMode[] = ['hint', 'scaffold', 'check'];

/** The student's own thread on a subject with what is around it. Throws NOT_FOUND for an assignment that is not theirs. */
export async function findSubject(em: TenantEm, actor: StudentActor, subject: TutorSubject): Promise<FoundSubject> {
  if (subject.kind === 'partner') {
    const thread = await findPartnerThread(em, actor);
    return { attended: null, thread, modes: openModes({ mode: 'hint', allowed: partnerModes }, 'draft') };
  }
  const attended = await findAttendedAssignment(em, actor, subject.assignmentId);
  const { assignment, submission } = attended;
  const thread = await findOpenThread(em, actor, assignment.id);
  const setup = { mode: assignment.tutorMode, allowed: assignment.tutorSetup.allowed };
  return { attended, thread, modes: openModes(setup, submission?.status ?? 'draft') };
}

function findOpenThread(em: TenantEm, { tenantId, userId }: StudentActor, assignmentId: string) {
  return em.findOne(TutorSession, {
    tenantId,
    assignment: [tenantId, assignmentId],
    student: [tenantId, userId],
    closedAt: null,
  });
}

/** By its columns: to the ORM a reference of two columns is null only when both are, and the academy never is. */
async function findPartnerThread(em: TenantEm, { tenantId, userId }: StudentActor) {
  const row = await queryTables(em)
    .selectFrom('tutor_sessions')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('student_id', '=', userId)
    .where('assignment_id', 'is', null)
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  return row ? em.findOne(TutorSession, { tenantId, id: row.id }) : null;
}
