import { type TenantEm, User } from '@skillbridge/database';
import { type AdminActor, notFound, type Role } from '@skillbridge/domain';

/** Somebody of the actor's own academy. Throws the same NOT_FOUND for a missing, a removed and a foreign person. */
export async function findPerson(em: TenantEm, { tenantId }: AdminActor, personId: string): Promise<User> {
  const person = await em.findOne(User, { tenantId, id: personId });
  if (!person) throw notFound('person');
  return person;
}

/** The same for somebody who must have a role and must not be suspended; the refusal names the role. */
export async function findInRole(em: TenantEm, { tenantId }: AdminActor, role: Role, personId: string): Promise<User> {
  const person = await em.findOne(User, { tenantId, id: personId, role });
  if (!person || person.status === 'suspended') throw notFound(role);
  return person;
}
