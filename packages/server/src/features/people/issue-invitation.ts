import { Invitation, type TenantEm, type User } from '@skillbridge/database';
import { issueToken } from '../../auth/opaque-token.ts';
import { toPerson } from './to-person.ts';

/** An invitation can wait in a mailbox over a holiday, not longer. */
const INVITATION_MS = 14 * 24 * 60 * 60 * 1000;

/** Makes a single-use link for a person; older links of theirs stop working. The link's text is shown this once. */
export async function issueInvitation(em: TenantEm, person: User, now: Date) {
  const { tenantId } = person;
  const token = issueToken(tenantId);
  const expiresAt = new Date(now.getTime() + INVITATION_MS);
  await em.nativeUpdate(
    Invitation,
    { tenantId, user: [tenantId, person.id], acceptedAt: null, expiresAt: { $gt: now } },
    { expiresAt: now },
  );
  em.create(Invitation, {
    tenantId,
    user: [tenantId, person.id],
    tokenHash: token.hash,
    createdAt: now,
    expiresAt,
  });
  await em.flush();
  return { person: toPerson(person), joinPath: `/join/${token.text}`, expiresAt: expiresAt.toISOString() };
}
