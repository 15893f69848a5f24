import { type Role, roleSchema } from '@skillbridge/domain';
import { z } from 'zod';
import type { Orm } from '../orm.ts';

/** A person in one academy whose email address it is; before a session there is no tenant to be scoped to. */
export type SignInCandidate = {
  readonly tenantId: string;
  readonly academyName: string;
  readonly userId: string;
  readonly role: Role;
  readonly passwordHash: string | null;
};

const rowsSchema = z.array(
  z.object({
    tenant_id: z.string(),
    academy_name: z.string(),
    user_id: z.string(),
    role: roleSchema,
    password_hash: z.string().nullable(),
  }),
);

/**
 * Everybody active with this address (lower case), in any academy, at most twenty. The one read across tenants: it goes
 * through `auth.identities_by_email`, a function that returns these five columns and nothing else.
 */
export async function findIdentitiesByEmail(orm: Orm, email: string): Promise<SignInCandidate[]> {
  const rows = await orm.em.fork().execute('select * from auth.identities_by_email(?)', [email]);
  return rowsSchema.parse(rows).map((row) => ({
    tenantId: row.tenant_id,
    academyName: row.academy_name,
    userId: row.user_id,
    role: row.role,
    passwordHash: row.password_hash,
  }));
}
