import type { Tables } from '@skillbridge/database';
import type { AccessScope } from '@skillbridge/domain';
import { type ExpressionBuilder, sql } from 'kysely';
import { courseInScope } from '../../access/scope.query.ts';
import type { QueueInput } from './grading.schema.ts';

/** What a page of the queue is cut by: which work, in which order, from where on, how many. */
export type QueueCut = Pick<QueueInput, 'courseId' | 'assignmentId' | 'quizId' | 'state' | 'order'> & {
  readonly scope: AccessScope;
  /** The last row of the page before, by the order's own key; null for the first page. */
  readonly after: readonly [Date | string, string] | null;
  readonly limit: number;
};

type Root = ExpressionBuilder<Tables, never>;

// Spelled as the partial indexes are, so that the planner takes them.
const waits = sql<boolean>`s.status = any (array['submitted'::text, 'suggested'::text])`;
/** The key of uncertainty. What shows no suggestion comes last: none yet, or one that is kept back. */
const uncertainty = sql<string>`case when s.blind then 2.000 else coalesce(s.suggestion_confidence, 2.000) end`;
const states = {
  waiting: waits,
  unsuggested: sql<boolean>`${waits} and s.status = 'submitted'`,
  suggested: sql<boolean>`${waits} and s.status = 'suggested'`,
  published: sql<boolean>`s.status = 'published'`,
};

/**
 * Submissions of each course in scope, a page of each. A course is read from its own partial index range and cut to a
 * page before anything else is joined, so that a page costs the same at any size of the queue.
 */
export function waitingSubmissions(root: Root, cut: QueueCut) {
  return root
    .selectFrom('courses as c')
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('submissions as s')
          .innerJoinLateral(
            (task) =>
              task
                .selectFrom('assignments as a')
                .select(['a.id', 'a.title', 'a.max_points', 'a.anonymous'])
                .whereRef('a.tenant_id', '=', 's.tenant_id')
                .whereRef('a.id', '=', 's.assignment_id')
                .where('a.deleted_at', 'is', null)
                // A limit keeps the planner from joining first and sorting the whole queue after it.
                .limit(1)
                .as('a'),
            (join) => join.onTrue(),
          )
          .select(sql<'submission' | 'attempt'>`'submission'`.as('kind'))
          .select(['s.id', 's.student_id', 'a.id as task_id', 'a.title as task_title', 'a.max_points', 'a.anonymous'])
          .select([sql<string>`s.status`.as('status'), 's.submitted_at', 's.late', 's.round'])
          .select(['s.grade as points', 's.blind'])
          .select(['s.suggested_points', 's.suggestion_confidence', uncertainty.as('uncertainty')])
          .whereRef('s.tenant_id', '=', 'c.tenant_id')
          .whereRef('s.course_id', '=', 'c.id')
          .where(states[cut.state])
          .$if(cut.assignmentId !== undefined, (query) => query.where('s.assignment_id', '=', cut.assignmentId ?? ''))
          .$if(cut.quizId !== undefined, (query) => query.where(sql<boolean>`false`))
          .$if(cut.after !== null, (query) => query.where(comesAfter(cut)))
          .orderBy(orderKey(cut))
          .orderBy('s.id')
          .limit(cut.limit)
          .as('s'),
      (join) => join.onTrue(),
    )
    .selectAll('s')
    .select(['c.id as course_id', 'c.title as course_title'])
    .where((eb) => courseInScope(eb, cut.scope))
    .$if(cut.courseId !== undefined, (query) => query.where('c.id', '=', cut.courseId ?? ''));
}

/** Attempts at quizzes in the same shape. */
export function waitingAttempts(root: Root, cut: QueueCut) {
  return root
    .selectFrom('courses as c')
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('quiz_submissions as s')
          .innerJoinLateral(
            (task) =>
              task
                .selectFrom('quizzes as a')
                .select(['a.id', 'a.title', 'a.max_points', 'a.settings'])
                .whereRef('a.tenant_id', '=', 's.tenant_id')
                .whereRef('a.id', '=', 's.quiz_id')
                .where('a.deleted_at', 'is', null)
                .limit(1)
                .as('a'),
            (join) => join.onTrue(),
          )
          .select(sql<'submission' | 'attempt'>`'attempt'`.as('kind'))
          .select(['s.id', 's.student_id', 'a.id as task_id', 'a.title as task_title', 'a.max_points'])
          .select(sql<boolean>`coalesce((a.settings->>'anonymous')::boolean, false)`.as('anonymous'))
          .select([sql<string>`s.status`.as('status'), 's.submitted_at'])
          .select([sql<boolean>`false`.as('late'), 's.number as round'])
          .select(['s.score as points', 's.blind', 's.suggested_points', 's.suggestion_confidence'])
          .select(uncertainty.as('uncertainty'))
          .whereRef('s.tenant_id', '=', 'c.tenant_id')
          .whereRef('s.course_id', '=', 'c.id')
          .where(states[cut.state])
          .$if(cut.quizId !== undefined, (query) => query.where('s.quiz_id', '=', cut.quizId ?? ''))
          .$if(cut.assignmentId !== undefined, (query) => query.where(sql<boolean>`false`))
          .$if(cut.after !== null, (query) => query.where(comesAfter(cut)))
          .orderBy(orderKey(cut))
          .orderBy('s.id')
          .limit(cut.limit)
          .as('s'),
      (join) => join.onTrue(),
    )
    .selectAll('s')
    .select(['c.id as course_id', 'c.title as course_title'])
    .where((eb) => courseInScope(eb, cut.scope))
    .$if(cut.courseId !== undefined, (query) => query.where('c.id', '=', cut.courseId ?? ''));
}

function orderKey({ order }: QueueCut) {
  return order === 'age' ? sql`s.submitted_at` : uncertainty;
}

function comesAfter(cut: QueueCut) {
  const [key, id] = cut.after ?? [new Date(0), ''];
  return cut.order === 'age'
    ? sql<boolean>`(s.submitted_at, s.id) > (${key}, ${id})`
    : sql<boolean>`(${uncertainty}, s.id) > (${key}::numeric, ${id})`;
}
