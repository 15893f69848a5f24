import { queryTables, type TenantEm } from '@skillbridge/database';
import { sumPoints } from '@skillbridge/domain';
import {
  type GradedPair,
  pointsOnSuggested,
  quizMarksDocument,
  quizSuggestionsDocument,
} from '@skillbridge/domain/answers';
import { sql } from 'kysely';
import { versionQuestions } from '../../quiz-attempts/version-questions.query.ts';

/** Published work with what was suggested for it. */
export type CountedPair = GradedPair & {
  /** What was given before the suggestion was shown, as a fraction; null where it was in view. */
  readonly unseen: number | null;
  /** Approved together with others: agrees with itself. */
  readonly inBulk: boolean;
};

/** The newest of each kind that are looked at: the engine of last year says little about today's. */
const MOST = 1000;

/** All pairs of suggestion and grade in a course. */
export async function gradedPairs(em: TenantEm, courseId: string): Promise<CountedPair[]> {
  return [...(await ofSubmissions(em, courseId)), ...(await ofAttempts(em, courseId))];
}

async function ofSubmissions(em: TenantEm, courseId: string): Promise<CountedPair[]> {
  const rows = await queryTables(em)
    .selectFrom('submissions as s')
    .innerJoin('assignments as a', (join) =>
      join.onRef('a.tenant_id', '=', 's.tenant_id').onRef('a.id', '=', 's.assignment_id'),
    )
    .select(['s.grade', 's.suggested_points', 's.suggestion_confidence', 'a.max_points'])
    .select(sql<string | null>`s.review->>'unseen'`.as('unseen'))
    .select(sql<boolean>`coalesce((s.review->>'inBulk')::boolean, false)`.as('in_bulk'))
    .where('s.course_id', '=', courseId)
    .where('s.status', '=', 'published')
    .where('s.suggested_points', 'is not', null)
    .where('s.suggestion_confidence', 'is not', null)
    .where('a.deleted_at', 'is', null)
    .where('a.max_points', '>', 0)
    .orderBy('s.published_at', 'desc')
    .limit(MOST)
    .execute();
  return rows.map((row) => {
    const most = Number(row.max_points);
    return {
      suggested: Number(row.suggested_points) / most,
      given: Number(row.grade) / most,
      confidence: Number(row.suggestion_confidence),
      unseen: row.unseen === null ? null : Number(row.unseen) / most,
      inBulk: row.in_bulk,
    };
  });
}

/** Of an attempt only the answers count that had a suggestion: the key agrees with the key. */
async function ofAttempts(em: TenantEm, courseId: string): Promise<CountedPair[]> {
  const rows = await queryTables(em)
    .selectFrom('quiz_submissions as s')
    .innerJoin('quizzes as q', (join) => join.onRef('q.tenant_id', '=', 's.tenant_id').onRef('q.id', '=', 's.quiz_id'))
    .select(['s.tenant_id', 's.quiz_id', 's.quiz_version', 's.marks', 's.ai_suggestions', 's.suggestion_confidence'])
    .where('s.course_id', '=', courseId)
    .where('s.status', '=', 'published')
    .where('s.ai_suggestions', 'is not', null)
    .where('q.deleted_at', 'is', null)
    .orderBy('s.published_at', 'desc')
    .limit(MOST)
    .execute();
  const pairs: CountedPair[] = [];
  for (const row of rows) {
    const { tenant_id: tenantId, quiz_id: quizId, quiz_version: quizVersion } = row;
    const { items } = await versionQuestions(em, { tenantId, quizId, quizVersion });
    const suggestions = quizSuggestionsDocument.read(row.ai_suggestions).items;
    const marks = quizMarksDocument.read(row.marks);
    const most = sumPoints(
      items.filter(({ id }) => suggestions.some(({ itemId }) => itemId === id)).map(({ points }) => points),
    );
    if (most === 0) continue;
    pairs.push({
      suggested: sumPoints(suggestions.map(({ points }) => points)) / most,
      given: pointsOnSuggested(marks.items, suggestions) / most,
      confidence: Math.min(...suggestions.map(({ confidence }) => confidence)),
      unseen: marks.unseen === undefined ? null : marks.unseen / most,
      inBulk: marks.inBulk ?? false,
    });
  }
  return pairs;
}
