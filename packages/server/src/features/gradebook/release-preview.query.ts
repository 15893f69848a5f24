import { accessScope, type InstructorActor, notFound, reviewDocument, scoreReview } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { type BookColumn, selectCourses, toBookCourse } from './course-columns.query.ts';
import type { ReleasePreviewInput } from './gradebook.schema.ts';
import { selectWaitingAttempts, selectWaitingSubmissions } from './waiting-work.query.ts';

/**
 * What a release would publish, by assignment and quiz, and how much more waits for marks. Changes nothing. Throws
 * NOT_FOUND, also for a task or a student that the course does not have.
 */
export async function releasePreview(app: App, actor: InstructorActor, input: ReleasePreviewInput) {
  const { tenantId } = actor;
  const { task, studentIds } = input;
  const [courses, people, submissions, attempts] = await Promise.all([
    app.reads.read(tenantId, (tables) =>
      selectCourses(tables, accessScope(actor, 'course')).where('c.id', '=', input.courseId),
    ),
    studentIds ? app.reads.read(tenantId, (tables) => placesOf(tables, input.courseId, studentIds)) : [],
    task?.kind === 'quiz' ? [] : app.reads.read(tenantId, (tables) => selectWaitingSubmissions(tables, actor, input)),
    task?.kind === 'assignment'
      ? []
      : app.reads.read(tenantId, (tables) => selectWaitingAttempts(tables, actor, input)),
  ]);
  const course = courses[0] && toBookCourse(courses[0]);
  if (!course) throw notFound('course');
  const chosen = course.columns.filter(({ kind, id }) => !task || (kind === task.kind && id === task.id));
  if (task && chosen.length === 0) throw notFound(task.kind);
  // Work of one student by its id would tell whose it is where names are hidden: that is released for all at once.
  const columns = chosen.filter(({ anonymous }) => !(studentIds && anonymous));
  const known = new Set(people.map(({ student_id: id }) => id));
  if (studentIds?.some((id) => !known.has(id))) throw notFound('student');
  const lines = [
    ...submissions.map((row) => ({ kind: 'submission' as const, row, ready: isScored(columns, row) })),
    ...attempts.map((row) => ({ kind: 'attempt' as const, row, ready: isMarked(columns, row) })),
  ];
  return {
    works: lines
      .filter(({ ready, row }) => ready && columns.some(({ id }) => id === row.task_id))
      .map(({ kind, row }) => ({ kind, workId: row.id, version: row.version })),
    tasks: columns
      .map(({ kind, id, title }) => {
        const of = lines.filter(({ row }) => row.task_id === id);
        const ready = of.filter((line) => line.ready).length;
        return { kind, id, title, ready, waiting: of.length - ready };
      })
      .filter(({ ready, waiting }) => ready + waiting > 0),
  };
}

type Reads = Parameters<Parameters<App['reads']['read']>[1]>[0];

function placesOf(tables: Reads, courseId: string, studentIds: readonly string[]) {
  return tables
    .selectFrom('enrollments as e')
    .select('e.student_id')
    .distinct()
    .where('e.course_id', '=', courseId)
    .where('e.student_id', 'in', [...studentIds]);
}

function isScored(columns: readonly BookColumn[], row: { task_id: string; review: unknown }): boolean {
  const column = columns.find(({ id }) => id === row.task_id);
  if (column?.kind !== 'assignment' || row.review === null) return false;
  return scoreReview(column.rubric, reviewDocument.read(row.review)).kind === 'scored';
}

function isMarked(
  columns: readonly BookColumn[],
  row: { task_id: string; quiz_version: number; marked: number },
): boolean {
  const column = columns.find(({ id }) => id === row.task_id);
  return column?.kind === 'quiz' && row.marked === column.versions.get(row.quiz_version)?.items;
}
