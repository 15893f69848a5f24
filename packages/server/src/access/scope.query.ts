import type { Tables } from '@skillbridge/database';
import type { AccessScope } from '@skillbridge/domain';
import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';

type Courses = ExpressionBuilder<Tables & { c: Tables['courses'] }, 'c'>;

/** The access rule for rows of a course, as a condition on `courses as c`. Deleted courses hide all that is in them. */
export function courseInScope(eb: Courses, scope: AccessScope): Expression<SqlBool> {
  return eb.and([eb('c.tenant_id', '=', scope.tenantId), eb('c.deleted_at', 'is', null), byKind(eb, scope)]);
}

function byKind(eb: Courses, scope: AccessScope): Expression<SqlBool> {
  switch (scope.kind) {
    case 'academy':
      return eb.lit(true);
    case 'taught-by':
      return eb('c.instructor_id', '=', scope.instructorId);
    case 'enrolled':
      return eb.exists(
        eb
          .selectFrom('enrollments as e')
          .select(eb.lit(1).as('one'))
          .whereRef('e.tenant_id', '=', 'c.tenant_id')
          .whereRef('e.course_id', '=', 'c.id')
          .where('e.student_id', '=', scope.studentId)
          .where('e.deleted_at', 'is', null),
      );
    case 'children-enrolled':
      return eb.exists(
        eb
          .selectFrom('enrollments as e')
          .innerJoin('parent_links as l', (join) =>
            join.onRef('l.tenant_id', '=', 'e.tenant_id').onRef('l.student_id', '=', 'e.student_id'),
          )
          .select(eb.lit(1).as('one'))
          .whereRef('e.tenant_id', '=', 'c.tenant_id')
          .whereRef('e.course_id', '=', 'c.id')
          .where('l.parent_id', '=', scope.parentId)
          .where('l.deleted_at', 'is', null)
          .where('e.deleted_at', 'is', null),
      );
    default:
      // Rules that speak of one student's rows never admit a row of a course.
      return eb.lit(false);
  }
}
