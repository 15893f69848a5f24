import { Course, Quiz, type TenantEm } from '@skillbridge/database';
import { type AdminActor, DomainError, notFound } from '@skillbridge/domain';
import { recordAudit } from '../audit/record-audit.ts';
import { fromTheBin } from './from-the-bin.ts';

export async function restoreQuiz(em: TenantEm, actor: AdminActor, id: string): Promise<void> {
  const { tenantId } = actor;
  const quiz = await em.findOne(Quiz, { tenantId, id, deletedAt: { $ne: null } }, fromTheBin);
  if (!quiz) throw notFound('quiz');
  if (!(await em.findOne(Course, { tenantId, id: quiz.courseId }))) {
    throw new DomainError('WRONG_STATE', 'The course of this quiz is in the recycle bin too. Restore it first.');
  }
  quiz.deletedAt = null;
  recordAudit(em, actor, { action: 'quiz.restore', subjectId: quiz.id });
}
