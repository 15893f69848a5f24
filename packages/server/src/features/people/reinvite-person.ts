import { inTenant } from '@skillbridge/database';
import { type AdminActor, DomainError } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { findPerson } from './find-person.ts';
import { issueInvitation } from './issue-invitation.ts';

/** A new link for somebody who has not joined yet; the old one stops working. Throws NOT_FOUND or WRONG_STATE. */
export function reinvitePerson(app: App, actor: AdminActor, personId: string) {
  return inTenant(app.orm, actor.tenantId, async (em) => {
    const person = await findPerson(em, actor, personId);
    if (person.status !== 'invited') {
      throw new DomainError('WRONG_STATE', 'This person has joined already and does not need an invitation.');
    }
    recordAudit(em, actor, { action: 'person.reinvite', subjectId: person.id });
    return issueInvitation(em, person, app.clock());
  });
}
