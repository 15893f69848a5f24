import type { Tables } from '@skillbridge/database';
import { accessScope, type InstructorActor } from '@skillbridge/domain';
import { type Kysely, type SqlBool, sql } from 'kysely';
import { courseInScope } from '../../access/scope.query.ts';
import type { ReleasePreviewInput } from './gradebook.schema.ts';

/** More than any course leaves waiting at a time; what is beyond comes with the next preview. */
const MOST = 5000;

const waits = sql<boolean>`s.status = any (array['submitted'::text, 'suggested'::text])`;

/** Whoever has left gets nothing released; their work waits for them, should they come back. */
function stillThere(courseId: string) {
  return sql<SqlBool>`exists (select 1 from enrollments e join users u on u.tenant_id = e.tenant_id and u.id = e.student_id
    where e.tenant_id = s.tenant_id and e.course_id = ${courseId}::uuid and e.student_id = s.student_id
    and e.deleted_at is null and u.deleted_at is null)`;
}

/** Submissions of a course that wait for a grade, with the marks saved so far. */
export function selectWaitingSubmissions(tables: Kysely<Tables>, actor: InstructorActor, input: ReleasePreviewInput) {
  const { courseId, task, studentIds } = input;
  return (
    tables
      .selectFrom('courses as c')
      .innerJoin('submissions as s', (join) =>
        join.onRef('s.tenant_id', '=', 'c.tenant_id').onRef('s.course_id', '=', 'c.id'),
      )
      .select(['s.id', 's.version', 's.assignment_id as task_id', 's.review'])
      .where((eb) => courseInScope(eb, accessScope(actor, 'course')))
      .where('c.id', '=', courseId)
      .where(waits)
      .where(stillThere(courseId))
      .$if(task !== undefined, (query) => query.where('s.assignment_id', '=', task?.id ?? ''))
      .$if(studentIds !== undefined, (query) => query.where('s.student_id', 'in', studentIds ?? []))
      // What has marks comes first, so that the limit never hides what could be released.
      .orderBy(sql`s.review is null`)
      .orderBy('s.submitted_at')
      .orderBy('s.id')
      .limit(MOST)
  );
}

/** The same for attempts at quizzes, with how many items have a mark. */
export function selectWaitingAttempts(tables: Kysely<Tables>, actor: InstructorActor, input: ReleasePreviewInput) {
  const { courseId, task, studentIds } = input;
  return tables
    .selectFrom('courses as c')
    .innerJoin('quiz_submissions as s', (join) =>
      join.onRef('s.tenant_id', '=', 'c.tenant_id').onRef('s.course_id', '=', 'c.id'),
    )
    .select(['s.id', 's.version', 's.quiz_id as task_id', 's.quiz_version'])
    .select(sql<number>`jsonb_array_length(s.marks->'items')`.as('marked'))
    .where((eb) => courseInScope(eb, accessScope(actor, 'course')))
    .where('c.id', '=', courseId)
    .where(waits)
    .where(stillThere(courseId))
    .$if(task !== undefined, (query) => query.where('s.quiz_id', '=', task?.id ?? ''))
    .$if(studentIds !== undefined, (query) => query.where('s.student_id', 'in', studentIds ?? []))
    .orderBy(sql`jsonb_array_length(s.marks->'items') desc`)
    .orderBy('s.submitted_at')
    .orderBy('s.id')
    .limit(MOST);
}
