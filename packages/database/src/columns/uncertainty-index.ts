/**
 * The index that the grading queue is read by when the least sure suggestion comes first. Spelled as the query's own key
 * (`uncertainty` of the server's queue), which puts last what shows no suggestion: none yet, or one that is kept back.
 */
export function uncertaintyIndex(table: 'submissions' | 'quiz_submissions') {
  const name = `${table}_uncertainty_index`;
  const key = 'case when blind then 2.000 else coalesce(suggestion_confidence, 2.000) end';
  const waiting = `status = any (array['submitted'::text, 'suggested'::text])`;
  return {
    name,
    expression: `create index "${name}" on "${table}" ("tenant_id", "course_id", (${key}), "id") where ${waiting}`,
  };
}
