import type { Tables } from '@skillbridge/database';
import type { AccessScope } from '@skillbridge/domain';
import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';

type Students = ExpressionBuilder<Tables & { u: Tables['users'] }, 'u'>;

/** The access rule for a student's own rows, as a parent has it, as a condition on `users as u`. */
export function studentInScope(eb: Students, scope: AccessScope): Expression<SqlBool> {
  const live = [eb('u.tenant_id', '=', scope.tenantId), eb('u.role', '=', 'student'), eb('u.deleted_at', 'is', null)];
  if (scope.kind !== 'children-of') return eb.lit(false);
  return eb.and([
    ...live,
    eb.exists(
      eb
        .selectFrom('parent_links as l')
        .select(eb.lit(1).as('one'))
        .whereRef('l.tenant_id', '=', 'u.tenant_id')
        .whereRef('l.student_id', '=', 'u.id')
        .where('l.parent_id', '=', scope.parentId)
        .where('l.deleted_at', 'is', null),
    ),
  ]);
}
