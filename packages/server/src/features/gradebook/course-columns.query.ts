import type { Tables } from '@skillbridge/database';
import {
  type AccessScope,
  courseGradingDocument,
  type QuizSettings,
  type QuizStatus,
  quizSettingsDocument,
  type Rubric,
  rubricDocument,
} from '@skillbridge/domain';
import { type Kysely, sql } from 'kysely';
import { courseInScope } from '../../access/scope.query.ts';

type AssignmentJson = {
  id: string;
  title: string;
  maxPoints: number;
  categoryId: string | null;
  dueAt: string | null;
  anonymous: boolean;
  rubric: unknown;
};
type QuizJson = {
  id: string;
  title: string;
  maxPoints: number;
  categoryId: string | null;
  dueAt: string | null;
  status: QuizStatus;
  settings: unknown;
  versions: Record<string, { points: number; items: number }> | null;
};

/** The courses of a scope with everything in them that is out of draft, as columns of a gradebook. One row a course. */
export function selectCourses(tables: Kysely<Tables>, scope: AccessScope) {
  return tables
    .selectFrom('courses as c')
    .select(['c.id', 'c.title', 'c.version', 'c.grading'])
    .select((eb) => [
      eb
        .selectFrom('assignments as a')
        .select(
          sql<AssignmentJson[] | null>`jsonb_agg(jsonb_build_object('id', a.id, 'title', a.title,
            'maxPoints', a.max_points, 'categoryId', a.category_id, 'dueAt', a.due_at, 'anonymous', a.anonymous,
            'rubric', a.rubric))`.as('json'),
        )
        .whereRef('a.tenant_id', '=', 'c.tenant_id')
        .whereRef('a.course_id', '=', 'c.id')
        .where('a.status', '<>', 'draft')
        .where('a.deleted_at', 'is', null)
        .as('assignments'),
      eb
        .selectFrom('quizzes as q')
        .select(
          sql<QuizJson[] | null>`jsonb_agg(jsonb_build_object('id', q.id, 'title', q.title, 'maxPoints', q.max_points,
            'categoryId', q.category_id, 'dueAt', q.closes_at, 'status', q.status, 'settings', q.settings,
            'versions', (select jsonb_object_agg(v.number, jsonb_build_object(
                'items', jsonb_array_length(v.questions->'items'),
                'points', (select coalesce(sum((i->>'points')::numeric), 0)
                  from jsonb_array_elements(v.questions->'items') i)))
              from quiz_versions v where v.tenant_id = q.tenant_id and v.quiz_id = q.id)))`.as('json'),
        )
        .whereRef('q.tenant_id', '=', 'c.tenant_id')
        .whereRef('q.course_id', '=', 'c.id')
        .where('q.status', 'in', ['published', 'closed'])
        .where('q.deleted_at', 'is', null)
        .as('quizzes'),
    ])
    .where((eb) => courseInScope(eb, scope))
    .orderBy('c.title')
    .orderBy('c.id');
}

type Common = {
  readonly id: string;
  readonly title: string;
  readonly maxPoints: number;
  readonly categoryId: string | null;
  readonly dueAt: Date | null;
  readonly anonymous: boolean;
};
export type AssignmentColumn = Common & { readonly kind: 'assignment'; readonly rubric: Rubric };
export type QuizColumn = Common & {
  readonly kind: 'quiz';
  readonly status: QuizStatus;
  readonly counts: QuizSettings['counts'];
  /** By version number: what it is out of, and of how many items. */
  readonly versions: ReadonlyMap<number, { readonly points: number; readonly items: number }>;
};
export type BookColumn = AssignmentColumn | QuizColumn;

type CourseRow = Awaited<ReturnType<ReturnType<typeof selectCourses>['execute']>>[number];

/** A course of the gradebook: how it is graded, and its columns, soonest due first and those without a date last. */
export type BookCourse = ReturnType<typeof toBookCourse>;

export function toBookCourse(row: CourseRow) {
  const instant = (text: string | null) => (text === null ? null : new Date(text));
  const columns: BookColumn[] = [
    ...(row.assignments ?? []).map((json): AssignmentColumn => {
      const { id, title, maxPoints, categoryId, anonymous } = json;
      const rubric = rubricDocument.read(json.rubric);
      return { kind: 'assignment', id, title, maxPoints, categoryId, anonymous, rubric, dueAt: instant(json.dueAt) };
    }),
    ...(row.quizzes ?? []).map((json): QuizColumn => {
      const { id, title, maxPoints, categoryId, status } = json;
      const { counts, anonymous } = quizSettingsDocument.read(json.settings);
      const versions = new Map(Object.entries(json.versions ?? {}).map(([number, one]) => [Number(number), one]));
      return {
        ...{ kind: 'quiz', id, title, maxPoints, categoryId, status, counts, anonymous, versions },
        dueAt: instant(json.dueAt),
      };
    }),
  ];
  return {
    ...{ id: row.id, title: row.title, version: row.version, grading: courseGradingDocument.read(row.grading) },
    columns: columns.sort(byDue),
  };
}

function byDue(a: BookColumn, b: BookColumn): number {
  const [one, other] = [a.dueAt?.getTime() ?? Number.MAX_SAFE_INTEGER, b.dueAt?.getTime() ?? Number.MAX_SAFE_INTEGER];
  return one - other || (a.id < b.id ? -1 : 1);
}
