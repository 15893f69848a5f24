import type { Tables } from '@skillbridge/database';
import type { AccessScope } from '@skillbridge/domain';
import type { Expression, ExpressionBuilder, Nullable, SqlBool } from 'kysely';

type Threads = ExpressionBuilder<
  Tables & { t: Tables['tutor_sessions']; a: Nullable<Tables['assignments']>; c: Nullable<Tables['courses']> },
  't' | 'a' | 'c'
>;

/**
 * The access rule for threads as instructors have it, as a condition on `tutor_sessions as t` with its assignment `a`
 * and that one's course `c`: threads on assignments of courses that they teach. A thread of the study partner is the
 * student's own until they send it, and then for those who teach them.
 */
export function threadInScope(eb: Threads, scope: AccessScope): Expression<SqlBool> {
  if (scope.kind !== 'taught-by') return eb.lit(false);
  const { tenantId, instructorId } = scope;
  const ofTheirCourse = eb.and([
    eb('c.instructor_id', '=', instructorId),
    eb('c.deleted_at', 'is', null),
    eb('a.deleted_at', 'is', null),
  ]);
  const sentToThem = eb.and([
    eb('t.assignment_id', 'is', null),
    eb('t.shared_at', 'is not', null),
    eb.exists(
      eb
        .selectFrom('enrollments as e')
        .innerJoin('courses as k', (join) =>
          join.onRef('k.tenant_id', '=', 'e.tenant_id').onRef('k.id', '=', 'e.course_id'),
        )
        .select(eb.lit(1).as('one'))
        .whereRef('e.tenant_id', '=', 't.tenant_id')
        .whereRef('e.student_id', '=', 't.student_id')
        .where('e.deleted_at', 'is', null)
        .where('k.deleted_at', 'is', null)
        .where('k.instructor_id', '=', instructorId),
    ),
  ]);
  return eb.and([eb('t.tenant_id', '=', tenantId), eb.or([ofTheirCourse, sentToThem])]);
}
