import type { Tables } from '@skillbridge/database';
import type { AccessScope } from '@skillbridge/domain';
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';

type Threads = ExpressionBuilder<Tables & { t: Tables['tutor_sessions'] }, 't'>;

/** What a list is narrowed to; another instructor's ids leave nothing. */
export type Narrowed = { readonly courseId?: string | undefined; readonly assignmentId?: string | undefined };

/**
 * The access rule for threads as instructors have it, as a condition on `tutor_sessions as t`: threads on assignments
 * of courses that they teach. A thread of the study partner is the student's own until they send it, and then for those
 * who teach them.
 */
export function threadInScope(eb: Threads, scope: AccessScope): Expression<SqlBool> {
  return threadAmong(eb, scope, {});
}

/** The same for a list that is narrowed to a course or an assignment; the study partner's are of neither. */
export function threadAmong(eb: Threads, scope: AccessScope, narrowed: Narrowed): Expression<SqlBool> {
  if (scope.kind !== 'taught-by') return eb.lit(false);
  const { tenantId, instructorId } = scope;
  const { courseId, assignmentId } = narrowed;
  const assignments = eb
    .selectFrom('assignments as b')
    .innerJoin('courses as k', (join) =>
      join.onRef('k.tenant_id', '=', 'b.tenant_id').onRef('k.id', '=', 'b.course_id'),
    )
    .select('b.id')
    .where('b.tenant_id', '=', tenantId)
    .where('k.instructor_id', '=', instructorId)
    .where('b.deleted_at', 'is', null)
    .where('k.deleted_at', 'is', null)
    .$if(courseId !== undefined, (query) => query.where('k.id', '=', courseId ?? ''))
    .$if(assignmentId !== undefined, (query) => query.where('b.id', '=', assignmentId ?? ''));
  // As an array it is found once and leaves the index of threads to be walked; a join would sort them all.
  const onTheirs = sql<boolean>`${eb.ref('t.assignment_id')} = any(array(${assignments}))`;
  if (courseId !== undefined || assignmentId !== undefined) return eb.and([eb('t.tenant_id', '=', tenantId), onTheirs]);
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
  return eb.and([eb('t.tenant_id', '=', tenantId), eb.or([onTheirs, sentToThem])]);
}
