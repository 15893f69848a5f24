import { AuditEntry, type TenantEm } from '@skillbridge/database';
import type { Actor, AuditFacts } from '@skillbridge/domain';

/** What happened: `noun.verb` in the past or imperative, as the log lists it. */
export type AuditAction =
  | 'ai.remove'
  | 'ai.update'
  | 'assignment.create'
  | 'assignment.publish'
  | 'assignment.update'
  | 'assignment.rubric'
  | 'attempt.publish'
  | 'attempt.revise'
  | 'course.create'
  | 'course.delete'
  | 'course.restore'
  | 'course.grading'
  | 'course.update'
  | 'enrollment.create'
  | 'enrollment.delete'
  | 'job.rerun'
  | 'parent-link.create'
  | 'parent-link.delete'
  | 'quiz.create'
  | 'quiz.publish'
  | 'quiz.update'
  | 'quiz.close'
  | 'quiz.reopen'
  | 'quiz.unpublish'
  | 'quiz.delete'
  | 'quiz.restore'
  | 'quiz.key-change'
  | 'quiz.key-change-undo'
  | 'regrade.decide'
  | 'quiz.extend'
  | 'accommodation.set'
  | 'password.change'
  | 'person.delete'
  | 'person.invite'
  | 'person.join'
  | 'person.reinstate'
  | 'person.reinvite'
  | 'person.rename'
  | 'person.restore'
  | 'person.suspend'
  | 'assignment.delete'
  | 'assignment.restore'
  | 'session.end'
  | 'settings.update'
  | 'submission.publish'
  | 'submission.return'
  | 'submission.reopen'
  | 'submission.revise'
  | 'token.create'
  | 'token.revoke'
  | 'tutor.share'
  | 'gradebook.export'
  | 'work.excuse'
  | 'work.unexcuse';

export type AuditRecord = {
  readonly action: AuditAction;
  /** The row that it happened to; null when it is the academy itself. */
  readonly subjectId: string | null;
  readonly detail?: AuditFacts;
};

/** Adds an entry to the audit log in the caller's transaction: the deed and its record commit together. */
export function recordAudit(em: TenantEm, actor: Pick<Actor, 'tenantId' | 'userId'>, record: AuditRecord): void {
  const { action, subjectId, detail: facts = {} } = record;
  em.create(AuditEntry, {
    tenantId: actor.tenantId,
    actorId: actor.userId,
    action,
    subjectId,
    detail: { v: 1, facts },
  });
}
