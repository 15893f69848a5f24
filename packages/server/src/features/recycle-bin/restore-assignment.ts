import { Assignment, Course, type TenantEm } from '@skillbridge/database';
import { type AdminActor, DomainError, notFound } from '@skillbridge/domain';
import { recordAudit } from '../audit/record-audit.ts';
import { fromTheBin } from './from-the-bin.ts';

export async function restoreAssignment(em: TenantEm, actor: AdminActor, id: string): Promise<void> {
  const { tenantId } = actor;
  const assignment = await em.findOne(Assignment, { tenantId, id, deletedAt: { $ne: null } }, fromTheBin);
  if (!assignment) throw notFound('assignment');
  if (!(await em.findOne(Course, { tenantId, id: assignment.courseId }))) {
    throw new DomainError('WRONG_STATE', 'The course of this assignment is in the recycle bin too. Restore it first.');
  }
  assignment.deletedAt = null;
  recordAudit(em, actor, { action: 'assignment.restore', subjectId: assignment.id });
}
