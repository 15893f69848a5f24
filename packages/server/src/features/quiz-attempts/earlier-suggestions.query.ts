import { type QuizSubmission, queryTables, type TenantEm } from '@skillbridge/database';
import { quizItemSuggestionSchema } from '@skillbridge/domain/answers';
import { type EarlierSuggestion, isMathAnswer, type ShortAnswerTask } from '@skillbridge/domain/engine';
import { sql } from 'kysely';

/** Answers that look alike to Postgres; which of them are equal is the domain's to say. */
const MOST_ALIKE = 200;
/** Mathematics is written in many ways: any other answer this short may be the same. */
const MATHS_LENGTH = 80;

/**
 * What was suggested before for answers to the same items that read alike, the likest first and of these the oldest: of this quiz, in each version
 * that has the item unchanged.
 */
export async function earlierSuggestions(
  em: TenantEm,
  attempt: Pick<QuizSubmission, 'id' | 'tenantId' | 'quizId' | 'quizVersion'>,
  tasks: readonly ShortAnswerTask[],
): Promise<EarlierSuggestion[]> {
  const found: EarlierSuggestion[] = [];
  for (const { itemId, answer } of tasks) {
    const isAlike = sql`${letters(sql`a -> 'response' ->> 'text'`)} = ${letters(sql`${answer}::text`)}`;
    // Each wording once, and those that read the same first: many other answers must not crowd out the equal one.
    const { rows } = await sql<{ answer: string; suggestion: unknown; engine: string }>`
      select answer, suggestion, engine from (
        select distinct on (a -> 'response' ->> 'text') a -> 'response' ->> 'text' as answer, g as suggestion,
          s.ai_suggestions ->> 'engine' as engine, s.submitted_at, s.id, ${isAlike} as alike
        from quiz_submissions s
        join quiz_versions v on v.tenant_id = s.tenant_id and v.quiz_id = s.quiz_id and v.number = s.quiz_version
        join quiz_versions own on own.tenant_id = s.tenant_id and own.quiz_id = s.quiz_id
          and own.number = ${attempt.quizVersion}
        cross join lateral jsonb_array_elements(s.answers -> 'answers') a
        cross join lateral jsonb_array_elements(s.ai_suggestions -> 'items') g
        where s.tenant_id = ${attempt.tenantId} and s.quiz_id = ${attempt.quizId} and s.id <> ${attempt.id}
          and s.ai_suggestions is not null and a ->> 'itemId' = ${itemId} and g ->> 'itemId' = ${itemId}
          and (${isAlike} or (${isMathAnswer(answer)} and length(a -> 'response' ->> 'text') <= ${MATHS_LENGTH}))
          and jsonb_path_query_first(v.questions, '$.items[*] ? (@.id == $id)', jsonb_build_object('id', ${itemId}::text))
            = jsonb_path_query_first(own.questions, '$.items[*] ? (@.id == $id)', jsonb_build_object('id', ${itemId}::text))
        order by a -> 'response' ->> 'text', s.submitted_at, s.id
      ) wordings
      order by alike desc, submitted_at, id
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
