import { Academy, Invitation, inTenant } from '@skillbridge/database';
import type { Role } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { parseToken } from '../../auth/opaque-token.ts';
import { startSession } from '../../auth/start-session.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { closedInvitation, findInvitation } from './find-invitation.ts';
import type { AcceptInvitationInput } from './invitation.schema.ts';

export type Joined = { readonly role: Role; readonly session: string };

/** Sets the password, makes the person active and signs them in. A link opens once. Throws NOT_FOUND. */
export async function acceptInvitation(app: App, input: AcceptInvitationInput, device: string): Promise<Joined> {
  const token = parseToken(input.token);
  if (!token) throw closedInvitation();
  const { tenantId } = token;
  const now = app.clock();
  // Only a link that opens is worth a hash, and no transaction is held open over hashing.
  await inTenant(app.orm, tenantId, (em) => findInvitation(em, token, now));
  const passwordHash = await app.passwords.hash(input.password);
  return inTenant(app.orm, tenantId, async (em) => {
    const { invitation, person } = await findInvitation(em, token, now);
    if (!(await em.findOne(Academy, { id: tenantId }))) throw closedInvitation();
    // Of two clicks in the same moment one updates this row; the other waits, then finds it accepted.
    const open = { tenantId, id: invitation.id, acceptedAt: null };
    if ((await em.nativeUpdate(Invitation, open, { acceptedAt: now })) === 0) throw closedInvitation();
    person.passwordHash = passwordHash;
    person.status = 'active';
    recordAudit(em, { tenantId, userId: person.id }, { action: 'person.join', subjectId: person.id });
    await em.flush();
    const session = await startSession(app, em, person, device);
    return { role: person.role, session: session.text };
  });
}
