import { queryTables, type TenantEm } from '@skillbridge/database';
import { sql } from 'kysely';
import type { BulkScope } from './find-bulk-scope.ts';

/** More than any course leaves waiting at a time; what is beyond comes with the next preview. */
const MOST = 5000;

/** A piece of work that waits, as far as approving it in bulk depends on it. */
export type BulkRow = {
  readonly kind: 'submission' | 'attempt';
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly student_id: string;
  readonly full_name: string;
  readonly task_id: string;
  readonly task_title: string;
  readonly anonymous: boolean;
  readonly max_points: string | number;
  readonly blind: boolean;
  readonly begun: boolean;
  readonly complete: boolean;
  readonly points: string | number | null;
  readonly confidence: string | number | null;
};

/** All work that waits in a course, or on one of its tasks. */
export async function bulkCandidates(em: TenantEm, courseId: string, scope: BulkScope): Promise<BulkRow[]> {
  const submissions = scope.quizId ? [] : await waitingSubmissions(em, courseId, scope.assignmentId);
  const attempts = scope.assignmentId ? [] : await waitingAttempts(em, courseId, scope.quizId);
  return [...submissions, ...attempts];
}

const waits = sql<boolean>`s.status = any (array['submitted'::text, 'suggested'::text])`;

function waitingSubmissions(em: TenantEm, courseId: string, assignmentId: string | undefined): Promise<BulkRow[]> {
  // Suggested points for every criterion of the rubric as it is now, none above its maximum.
  const complete = sql<boolean>`s.ai_suggestion is not null and not exists (
    select 1 from jsonb_array_elements(a.rubric->'criteria') c where not exists (
      select 1 from jsonb_array_elements(s.ai_suggestion->'criteria') g
      where g->>'criterionId' = c->>'id' and (g->>'points')::numeric <= (c->>'maxPoints')::numeric))`;
  return queryTables(em)
    .selectFrom('submissions as s')
    .innerJoin('assignments as a', (join) =>
      join.onRef('a.tenant_id', '=', 's.tenant_id').onRef('a.id', '=', 's.assignment_id'),
    )
    .innerJoin('users as u', (join) => join.onRef('u.tenant_id', '=', 's.tenant_id').onRef('u.id', '=', 's.student_id'))
    .select(sql<'submission'>`'submission'`.as('kind'))
    .select(['s.id', 's.version', 's.status', 's.student_id', 'u.full_name', 's.blind'])
    .select(['a.id as task_id', 'a.title as task_title', 'a.anonymous', 'a.max_points'])
    .select(['s.suggested_points as points', 's.suggestion_confidence as confidence'])
    .select([sql<boolean>`s.review is not null`.as('begun'), complete.as('complete')])
    .where('s.course_id', '=', courseId)
    .where(waits)
    .where('a.deleted_at', 'is', null)
    .$if(assignmentId !== undefined, (query) => query.where('s.assignment_id', '=', assignmentId ?? ''))
    .orderBy('s.submitted_at')
    .orderBy('s.id')
    .limit(MOST)
    .execute();
}

function waitingAttempts(em: TenantEm, courseId: string, quizId: string | undefined): Promise<BulkRow[]> {
  return (
    queryTables(em)
      .selectFrom('quiz_submissions as s')
      .innerJoin('quizzes as a', (join) =>
        join.onRef('a.tenant_id', '=', 's.tenant_id').onRef('a.id', '=', 's.quiz_id'),
      )
      .innerJoin('users as u', (join) =>
        join.onRef('u.tenant_id', '=', 's.tenant_id').onRef('u.id', '=', 's.student_id'),
      )
      .select(sql<'attempt'>`'attempt'`.as('kind'))
      .select(['s.id', 's.version', 's.status', 's.student_id', 'u.full_name', 's.blind'])
      .select(['a.id as task_id', 'a.title as task_title', 'a.max_points'])
      .select(sql<boolean>`coalesce((a.settings->>'anonymous')::boolean, false)`.as('anonymous'))
      .select(['s.suggested_points as points', 's.suggestion_confidence as confidence'])
      .select(sql<boolean>`s.marks->'items' @> '[{"by": "instructor"}]'::jsonb`.as('begun'))
      // Pre-grading is sure of nothing (0) where a question is left without points; approval looks at every one again.
      .select(sql<boolean>`coalesce(s.suggestion_confidence > 0, false)`.as('complete'))
      .where('s.course_id', '=', courseId)
      .where(waits)
      .where('a.deleted_at', 'is', null)
      .$if(quizId !== undefined, (query) => query.where('s.quiz_id', '=', quizId ?? ''))
      .orderBy('s.submitted_at')
      .orderBy('s.id')
      .limit(MOST)
      .execute()
  );
}
