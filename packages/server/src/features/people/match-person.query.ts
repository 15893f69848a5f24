import type { Tables } from '@skillbridge/database';
import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';

type People = ExpressionBuilder<Tables & { u: Tables['users'] }, 'u'>;

/** Whether part of the name or of the email address of `users as u` is what somebody typed, wildcards taken literally. */
export function matchPerson(eb: People, search: string): Expression<SqlBool> {
  const pattern = containing(search);
  return eb.or([eb('u.full_name', 'ilike', pattern), eb('u.email', 'ilike', pattern)]);
}

/** A pattern for `ilike` that finds the text anywhere. */
export function containing(text: string): string {
  return `%${text.trim().replace(/[\\%_]/g, '\\$&')}%`;
}
