import { type QuizSubmission, queryTables, type TenantEm } from '@skillbridge/database';
import { quizItemSuggestionSchema } from '@skillbridge/domain/answers';
import { type EarlierSuggestion, isMathAnswer, type ShortAnswerTask } from '@skillbridge/domain/engine';
import { sql } from 'kysely';

/** Answers that look alike to Postgres; which of them are equal is the domain's to say. */
const MOST_ALIKE = 200;
/** Mathematics is written in many ways: any other answer this short may be the same. */
const MATHS_LENGTH = 80;

/**
 * What was suggested before for answers to the same items that read alike, oldest first: of this quiz, in each version
 * that has the item unchanged.
 */
export async function earlierSuggestions(
  em: TenantEm,
  attempt: Pick<QuizSubmission, 'id' | 'tenantId' | 'quizId' | 'quizVersion'>,
  tasks: readonly ShortAnswerTask[],
): Promise<EarlierSuggestion[]> {
  const found: EarlierSuggestion[] = [];
  for (const { itemId, answer } of tasks) {
    const { rows } = await sql<{ answer: string; suggestion: unknown; engine: string }>`
      select a -> 'response' ->> 'text' as answer, g as suggestion,
        s.ai_suggestions ->> 'engine' as engine
      from quiz_submissions s
      join quiz_versions v on v.tenant_id = s.tenant_id and v.quiz_id = s.quiz_id and v.number = s.quiz_version
      join quiz_versions own on own.tenant_id = s.tenant_id and own.quiz_id = s.quiz_id
        and own.number = ${attempt.quizVersion}
      cross join lateral jsonb_array_elements(s.answers -> 'answers') a
      cross join lateral jsonb_array_elements(s.ai_suggestions -> 'items') g
      where s.tenant_id = ${attempt.tenantId} and s.quiz_id = ${attempt.quizId} and s.id <> ${attempt.id}
        and s.ai_suggestions is not null and a ->> 'itemId' = ${itemId} and g ->> 'itemId' = ${itemId}
        and (${letters(sql`a -> 'response' ->> 'text'`)} = ${letters(sql`${answer}::text`)}
          or (${isMathAnswer(answer)} and length(a -> 'response' ->> 'text') <= ${MATHS_LENGTH}))
        and jsonb_path_query_first(v.questions, '$.items[*] ? (@.id == $id)', jsonb_build_object('id', ${itemId}::text))
          = jsonb_path_query_first(own.questions, '$.items[*] ? (@.id == $id)', jsonb_build_object('id', ${itemId}::text))
      order by s.submitted_at, s.id
      limit ${MOST_ALIKE}`.execute(queryTables(em));
    for (const row of rows) {
      const suggestion = quizItemSuggestionSchema.safeParse(row.suggestion);
      if (suggestion.success) found.push({ ...row, suggestion: suggestion.data });
    }
  }
  return found;
}

/** A text without its capitals, spaces and marks. */
function letters(text: ReturnType<typeof sql>) {
  return sql`lower(regexp_replace(${text}, '[[:space:][:punct:]]+', '', 'g'))`;
}

/** Holds the suggestions of a quiz until the transaction ends: two equal answers marked at once then get the same. */
export async function holdSuggestions(em: TenantEm, quizId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`pregrade-attempt/${quizId}`}, 0))`.execute(
    queryTables(em),
  );
}
