import type { Tables } from '@skillbridge/database';
import type { QuizSubmissionStatus, SubmissionStatus } from '@skillbridge/domain';
import { type Kysely, sql } from 'kysely';

/** Work on an assignment as JSON carries it; drafts are left out, for they are the student's alone. */
export type SubmissionJson = {
  id: string;
  taskId: string;
  status: SubmissionStatus;
  grade: number | null;
  late: boolean;
  submittedAt: string | null;
  publishedAt: string | null;
  /** The instructor's saved marks; null once a grade is out. */
  review: unknown;
};

/** An attempt at a quiz as JSON carries it. */
export type AttemptJson = {
  id: string;
  taskId: string;
  number: number;
  status: QuizSubmissionStatus;
  score: number | null;
  publishedAt: string | null;
  quizVersion: number;
  /** Items that have a mark while it waits, and their points. */
  marked: number | null;
  markedPoints: number | null;
};

/** A student's handed-in work of one course as one array, of `submissions as s` or `quiz_submissions as s`. */
export const submissionsJson = sql<SubmissionJson[] | null>`jsonb_agg(jsonb_build_object('id', s.id,
  'taskId', s.assignment_id, 'status', s.status, 'grade', s.grade, 'late', s.late, 'submittedAt', s.submitted_at,
  'publishedAt', s.published_at, 'review', case when s.status in ('submitted', 'suggested') then s.review end))`;

const marks = sql`case when s.status in ('submitted', 'suggested') then s.marks->'items' end`;
export const attemptsJson = sql<AttemptJson[] | null>`jsonb_agg(jsonb_build_object('id', s.id, 'taskId', s.quiz_id,
  'number', s.number, 'status', s.status, 'score', s.score, 'publishedAt', s.published_at,
  'quizVersion', s.quiz_version, 'marked', jsonb_array_length(${marks}), 'markedPoints',
  (select sum((m->>'points')::numeric) from jsonb_array_elements(${marks}) m)))`;

/** What is different for single students: work that is excused, and quizzes that close later for them. */
export type Exceptions = {
  /** `<task>/<student>`. */
  readonly excused: ReadonlySet<string>;
  readonly closes: ReadonlyMap<string, Date>;
};

/** How the two are kept apart from other pairs. */
export function pairKey(taskId: string, studentId: string): string {
  return `${taskId}/${studentId}`;
}

/** Exceptions of a course, or of a student in all of theirs, in one round trip. */
export function selectExceptions(
  tables: Kysely<Tables>,
  tenantId: string,
  { courseId, studentId }: { readonly courseId?: string; readonly studentId?: string },
) {
  const excused = tables
    .selectFrom('excused_work as x')
    .leftJoin('assignments as a', (join) =>
      join.onRef('a.tenant_id', '=', 'x.tenant_id').onRef('a.id', '=', 'x.assignment_id'),
    )
    .leftJoin('quizzes as q', (join) => join.onRef('q.tenant_id', '=', 'x.tenant_id').onRef('q.id', '=', 'x.quiz_id'))
    .select([
      sql<string>`coalesce(x.assignment_id, x.quiz_id)`.as('task_id'),
      'x.student_id',
      sql<Date | null>`null::timestamptz`.as('closes_at'),
    ])
    .where('x.tenant_id', '=', tenantId)
    .$if(studentId !== undefined, (query) => query.where('x.student_id', '=', studentId ?? ''))
    .$if(courseId !== undefined, (query) =>
      query.where(sql<boolean>`coalesce(a.course_id, q.course_id) = ${courseId}::uuid`),
    );
  const closing = tables
    .selectFrom('quiz_extensions as x')
    .innerJoin('quizzes as q', (join) => join.onRef('q.tenant_id', '=', 'x.tenant_id').onRef('q.id', '=', 'x.quiz_id'))
    .select(['x.quiz_id as task_id', 'x.student_id', sql<Date | null>`x.closes_at`.as('closes_at')])
    .where('x.tenant_id', '=', tenantId)
    .where('x.closes_at', 'is not', null)
    .$if(studentId !== undefined, (query) => query.where('x.student_id', '=', studentId ?? ''))
    .$if(courseId !== undefined, (query) => query.where('q.course_id', '=', courseId ?? ''));
  return excused.unionAll(closing);
}

type ExceptionRow = { readonly task_id: string; readonly student_id: string; readonly closes_at: Date | null };

export function toExceptions(rows: readonly ExceptionRow[]): Exceptions {
  const excused = new Set<string>();
  const closes = new Map<string, Date>();
  for (const row of rows) {
    const key = pairKey(row.task_id, row.student_id);
    if (row.closes_at) closes.set(key, row.closes_at);
    else excused.add(key);
  }
  return { excused, closes };
}
