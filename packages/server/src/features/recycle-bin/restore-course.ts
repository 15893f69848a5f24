import { Course, type TenantEm, User } from '@skillbridge/database';
import { type AdminActor, DomainError, notFound } from '@skillbridge/domain';
import { recordAudit } from '../audit/record-audit.ts';
import { fromTheBin } from './from-the-bin.ts';

/** A course without its instructor would be nobody's: they come back first. */
export async function restoreCourse(em: TenantEm, actor: AdminActor, id: string): Promise<void> {
  const { tenantId } = actor;
  const course = await em.findOne(Course, { tenantId, id, deletedAt: { $ne: null } }, fromTheBin);
  if (!course) throw notFound('course');
  if (!(await em.findOne(User, { tenantId, id: course.instructorId }))) {
    throw new DomainError(
      'WRONG_STATE',
      'The instructor of this course is in the recycle bin too. Restore them first.',
    );
  }
  course.deletedAt = null;
  recordAudit(em, actor, { action: 'course.restore', subjectId: course.id });
}
