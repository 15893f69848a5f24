import type { Tables } from '@skillbridge/database';
import { accessScope, type InstructorActor, notFound } from '@skillbridge/domain';
import { type Kysely, sql } from 'kysely';
import { courseInScope } from '../../access/scope.query.ts';
import type { App } from '../../app.ts';
import { cursorKeys, cutPage, openCursor } from '../../trpc/page.ts';
import { selectCourses, toBookCourse } from './course-columns.query.ts';
import {
  type AttemptJson,
  attemptsJson,
  type SubmissionJson,
  selectExceptions,
  submissionsJson,
  toExceptions,
} from './student-work.query.ts';

export type BookPage = {
  readonly courseId: string;
  readonly cursor?: string | null | undefined;
  readonly limit: number;
  /** Whether those who have left the course or the academy are among them. */
  readonly former: boolean;
};

/**
 * A page of a course's students with their handed-in work, and the course's columns: three reads side by side, whatever
 * the size of the course. Throws NOT_FOUND.
 */
export async function readBook(app: App, actor: InstructorActor, page: BookPage) {
  const { tenantId } = actor;
  const { courseId } = page;
  const after = openCursor(page.cursor, cursorKeys.nameThenId);
  const [courses, students, exceptions] = await Promise.all([
    app.reads.read(tenantId, (tables) =>
      selectCourses(tables, accessScope(actor, 'course')).where('c.id', '=', courseId),
    ),
    app.reads.read(tenantId, (tables) => selectStudents(tables, actor, page, after)),
    app.reads.read(tenantId, (tables) => selectExceptions(tables, tenantId, { courseId })),
  ]);
  const [course] = courses;
  if (!course) throw notFound('course');
  const cut = cutPage(students, page.limit, (row) => [row.full_name, row.id]);
  return {
    course: toBookCourse(course),
    exceptions: toExceptions(exceptions),
    students: cut.items.map((row) => ({
      ...{ id: row.id, fullName: row.full_name, email: row.email, former: row.former },
      work: { studentId: row.id, submissions: row.submissions ?? [], attempts: row.attempts ?? [] },
    })),
    studentsLeft: Number(students[0]?.total ?? 0),
    nextCursor: cut.nextCursor,
  };
}

/** Students by name. Somebody may have left and come back: they are there once, and no former student. */
function selectStudents(
  tables: Kysely<Tables>,
  actor: InstructorActor,
  { courseId, limit, former }: BookPage,
  after: readonly [string, string] | null,
) {
  const isThere = sql<boolean>`bool_or(e.deleted_at is null and u.deleted_at is null)`;
  const people = tables
    .selectFrom('courses as c')
    .innerJoin('enrollments as e', (join) =>
      join.onRef('e.tenant_id', '=', 'c.tenant_id').onRef('e.course_id', '=', 'c.id'),
    )
    .innerJoin('users as u', (join) => join.onRef('u.tenant_id', '=', 'e.tenant_id').onRef('u.id', '=', 'e.student_id'))
    .select(['u.tenant_id', 'u.id', 'u.full_name', 'u.email'])
    .select([sql<boolean>`not ${isThere}`.as('former'), sql<string>`count(*) over ()`.as('total')])
    .where((eb) => courseInScope(eb, accessScope(actor, 'course')))
    .where('c.id', '=', courseId)
    .$if(after !== null, (query) =>
      query.where(sql<boolean>`(u.full_name, u.id) > (${after?.[0]}, ${after?.[1]}::uuid)`),
    )
    .groupBy(['u.tenant_id', 'u.id'])
    .$if(!former, (query) => query.having(isThere))
    .orderBy('u.full_name')
    .orderBy('u.id')
    .limit(limit + 1);
  return tables
    .selectFrom(people.as('p'))
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('submissions as s')
          .select(submissionsJson.as('list'))
          .whereRef('s.tenant_id', '=', 'p.tenant_id')
          .whereRef('s.student_id', '=', 'p.id')
          .where('s.course_id', '=', courseId)
          .where('s.status', '<>', 'draft')
          .as('done'),
      (join) => join.onTrue(),
    )
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('quiz_submissions as s')
          .select(attemptsJson.as('list'))
          .whereRef('s.tenant_id', '=', 'p.tenant_id')
          .whereRef('s.student_id', '=', 'p.id')
          .where('s.course_id', '=', courseId)
          .as('taken'),
      (join) => join.onTrue(),
    )
    .select(['p.id', 'p.full_name', 'p.email', 'p.former', 'p.total'])
    .select((eb) => [
      eb.ref('done.list').$castTo<SubmissionJson[] | null>().as('submissions'),
      eb.ref('taken.list').$castTo<AttemptJson[] | null>().as('attempts'),
    ])
    .orderBy('p.full_name')
    .orderBy('p.id');
}
