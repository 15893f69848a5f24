import { accessScope, courseTotals, type StudentActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { selectCourses, toBookCourse } from './course-columns.query.ts';
import { attemptsJson, selectExceptions, submissionsJson, toExceptions } from './student-work.query.ts';
import { toCells } from './to-cells.ts';

/**
 * A student's own grades in each of their courses: published work, and how the rest stands, with the totals that the
 * instructor's gradebook shows. Four reads side by side.
 */
export async function ownGrades(app: App, actor: StudentActor) {
  const { tenantId, userId } = actor;
  const [courses, [submitted], [taken], exceptions] = await Promise.all([
    app.reads.read(tenantId, (tables) => selectCourses(tables, accessScope(actor, 'course')).limit(100)),
    app.reads.read(tenantId, (tables) =>
      tables
        .selectFrom('submissions as s')
        .select(submissionsJson.as('list'))
        .where('s.tenant_id', '=', tenantId)
        .where('s.student_id', '=', userId)
        .where('s.status', '<>', 'draft'),
    ),
    app.reads.read(tenantId, (tables) =>
      tables
        .selectFrom('quiz_submissions as s')
        .select(attemptsJson.as('list'))
        .where('s.tenant_id', '=', tenantId)
        .where('s.student_id', '=', userId),
    ),
    app.reads.read(tenantId, (tables) => selectExceptions(tables, tenantId, { studentId: userId })),
  ]);
  const work = { studentId: userId, submissions: submitted?.list ?? [], attempts: taken?.list ?? [] };
  const at = { exceptions: toExceptions(exceptions), now: app.clock() };
  const published = new Map([...work.submissions, ...work.attempts].map((one) => [one.id, one.publishedAt]));
  return courses.map((row) => {
    const { id, title, grading, columns } = toBookCourse(row);
    const { categories, latePolicy } = grading;
    const cells = toCells(columns, work, at);
    const totals = courseTotals(columns, new Map([...cells].map(([key, { cell }]) => [key, cell])), grading);
    const counted = new Map(totals.cells.map(({ columnId, ...cell }) => [columnId, cell]));
    return {
      ...{ id, title, setup: { categories, latePolicy }, percent: totals.percent },
      categories: [...totals.categories],
      rows: columns.map((column) => {
        const { cell, workId } = cells.get(column.id) ?? { cell: { kind: 'open' as const }, workId: null };
        const gradedAt = cell.kind === 'graded' ? (published.get(workId ?? '') ?? null) : null;
        return {
          ...{ kind: column.kind, id: column.id, title: column.title, maxPoints: column.maxPoints },
          ...{ categoryId: column.categoryId, dueAt: column.dueAt?.toISOString() ?? null },
          ...{ gradedAt: gradedAt === null ? null : new Date(gradedAt).toISOString() },
          ...{ cell, counted: counted.get(column.id) ?? null },
        };
      }),
    };
  });
}
