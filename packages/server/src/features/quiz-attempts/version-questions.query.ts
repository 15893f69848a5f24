import { type QuizSubmission, queryTables, type TenantEm } from '@skillbridge/database';
import { notFound } from '@skillbridge/domain';
import { type QuizQuestions, quizQuestionsDocument } from '@skillbridge/domain/answers';

/** Quizzes that are being taken at the same time in one process; each is some tens of kilobytes. */
const MOST_KEPT = 100;

/** Versions are never changed once written, and every autosave needs one: reading and checking it once is enough. */
const kept = new Map<string, QuizQuestions>();

/** The items of the version that an attempt takes. Who asks has found the attempt, so the academy was checked. */
export async function versionQuestions(
  em: TenantEm,
  { tenantId, quizId, quizVersion }: Pick<QuizSubmission, 'tenantId' | 'quizId' | 'quizVersion'>,
): Promise<QuizQuestions> {
  const key = `${tenantId}/${quizId}/${quizVersion}`;
  const known = kept.get(key);
  if (known) return known;
  const row = await queryTables(em)
    .selectFrom('quiz_versions')
    .select('questions')
    .where('quiz_id', '=', quizId)
    .where('number', '=', quizVersion)
    .executeTakeFirst();
  if (!row) throw notFound('quiz');
  const questions = quizQuestionsDocument.read(row.questions);
  const oldest = kept.keys().next();
  if (kept.size >= MOST_KEPT && !oldest.done) kept.delete(oldest.value);
  kept.set(key, questions);
  return questions;
}
