import { AcademyAi, inTenant } from '@skillbridge/database';
import type { AdminActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { toAiSettingsView } from './to-ai-settings-view.ts';

/** Which provider answers in this academy, and what it may choose. */
export async function getAiSettings(app: App, { tenantId }: AdminActor) {
  const row = await inTenant(app.orm, tenantId, (em) => em.findOne(AcademyAi, { tenantId }));
  return toAiSettingsView(app, tenantId, row);
}
