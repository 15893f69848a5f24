import { Academy, inTenant } from '@skillbridge/database';
import type { App } from '../../app.ts';
import { parseToken } from '../../auth/opaque-token.ts';
import { closedInvitation, findInvitation } from './find-invitation.ts';
import type { InvitationView } from './invitation.schema.ts';

/** Who an invitation is for and which academy asks. Throws NOT_FOUND. */
export function getInvitation(app: App, tokenText: string): Promise<InvitationView> {
  const token = parseToken(tokenText);
  if (!token) return Promise.reject(closedInvitation());
  return inTenant(app.orm, token.tenantId, async (em) => {
    const { person } = await findInvitation(em, token, app.clock());
    const academy = await em.findOne(Academy, { id: token.tenantId });
    if (!academy) throw closedInvitation();
    return { academyName: academy.name, fullName: person.fullName, email: person.email, role: person.role };
  });
}
