import { LockMode, type TenantEm, User } from '@skillbridge/database';
import { type AdminActor, DomainError } from '@skillbridge/domain';

/**
 * Refuses to let an academy lose its last working admin, and an admin to lock themselves out. The active admins are
 * locked, so that two admins who suspend each other in the same moment cannot both succeed.
 */
export async function guardLeaving(em: TenantEm, actor: AdminActor, person: User): Promise<void> {
  if (person.role !== 'admin') return;
  const active = await em.find(
    User,
    { tenantId: actor.tenantId, role: 'admin', status: 'active' },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  );
  if (!active.some((admin) => admin.id !== person.id)) {
    throw new DomainError('WRONG_STATE', 'This is the last administrator. Invite another one first.');
  }
  if (person.id === actor.userId) {
    throw new DomainError('WRONG_STATE', 'You cannot do this to yourself. Ask another administrator.');
  }
  // The lock may have waited for somebody who suspended the actor: then their request is no longer an admin's.
  if (!active.some((admin) => admin.id === actor.userId)) {
    throw new DomainError('NOT_SIGNED_IN', 'Your session has ended. Sign in again to go on.');
  }
}
