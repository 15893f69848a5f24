import { inTenant } from '@skillbridge/database';
import { type AdminActor, DomainError } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { toAiSettingsView } from './to-ai-settings-view.ts';
import { factsOf, findChoice } from './update-ai-settings.ts';

/** Goes back to the deployment's provider; the stored key is gone for good. Throws CONFLICT. */
export async function removeAiSettings(app: App, actor: AdminActor, { version }: { version: number }) {
  await inTenant(app.orm, actor.tenantId, async (em) => {
    const row = await findChoice(em, actor.tenantId, version);
    if (!row) throw new DomainError('CONFLICT', 'The academy uses the deployment’s provider already.');
    recordAudit(em, actor, { action: 'ai.remove', subjectId: null, detail: factsOf(row) });
    em.remove(row);
    await em.flush();
  });
  return toAiSettingsView(app, actor.tenantId, null);
}
