import type { Orm } from '@skillbridge/database';
import { roleSchema } from '@skillbridge/domain';
import { z } from 'zod';

const rowSchema = z.object({
  tenant_id: z.string(),
  academy_name: z.string(),
  user_id: z.string(),
  role: roleSchema,
  password_hash: z.string().nullable(),
});

/** A person in one academy whose email address it is; before a session there is no tenant to be scoped to. */
export type Candidate = z.output<typeof rowSchema>;

/**
 * Everybody active with this address, in any academy, at most twenty. The one read across tenants: it goes through
 * `auth.identities_by_email`, a function that returns these five columns and nothing else.
 */
export async function findIdentities(orm: Orm, email: string): Promise<Candidate[]> {
  const rows = await orm.em.fork().execute('select * from auth.identities_by_email(?)', [email]);
  return z.array(rowSchema).parse(rows);
}
