import { Invitation, type TenantEm, User } from '@skillbridge/database';
import { DomainError } from '@skillbridge/domain';
import type { OpaqueToken } from '../../auth/opaque-token.ts';

/** An invitation that still opens, with the person it is for. Every reason why not reads the same. */
export async function findInvitation(em: TenantEm, token: OpaqueToken, now: Date) {
  const { tenantId } = token;
  const invitation = await em.findOne(Invitation, { tenantId, tokenHash: token.hash });
  if (!invitation || invitation.acceptedAt || invitation.expiresAt <= now) throw closedInvitation();
  const person = await em.findOne(User, { tenantId, id: invitation.userId, status: 'invited' });
  if (!person) throw closedInvitation();
  return { invitation, person };
}

export function closedInvitation(): DomainError {
  return new DomainError('NOT_FOUND', 'This invitation was used or has expired. Ask your academy for a new one.');
}
