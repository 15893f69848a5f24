import { type Expression, type RawBuilder, sql } from 'kysely';

/**
 * How often the student `u` asked the tutor within a span, on assignments and with the study partner: a count and
 * nothing of what was said. Threads not spoken in since the span began are passed over by an index.
 */
export function timesAsked(student: Expression<unknown>, span: { from: Date; until: Date }): RawBuilder<string> {
  return sql<string>`(select count(*) from tutor_sessions t, jsonb_array_elements(t.messages -> 'messages') m
    where t.tenant_id = u.tenant_id and t.student_id = ${student} and t.last_message_at >= ${span.from}
    and m ->> 'from' = 'student'
    and (m ->> 'at')::timestamptz >= ${span.from} and (m ->> 'at')::timestamptz < ${span.until})`;
}
