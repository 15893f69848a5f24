import { type TenantEm, TutorSession } from '@skillbridge/database';
import type { StudentActor } from '@skillbridge/domain';

/** The student's open thread on an assignment; null before their first message. */
export function findOpenThread(em: TenantEm, { tenantId, userId }: StudentActor, assignmentId: string) {
  return em.findOne(TutorSession, {
    tenantId,
    assignment: [tenantId, assignmentId],
    student: [tenantId, userId],
    closedAt: null,
  });
}
