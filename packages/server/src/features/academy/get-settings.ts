import { Academy, inTenant } from '@skillbridge/database';
import type { AdminActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import type { SettingsView } from './academy.schema.ts';

/** What the academy decided for itself. */
export function getSettings(app: App, { tenantId }: AdminActor): Promise<SettingsView> {
  return inTenant(app.orm, tenantId, async (em) => toSettingsView(await em.findOneOrFail(Academy, { id: tenantId })));
}

export function toSettingsView({ name, slug, settings }: Academy): SettingsView {
  const { timeZone, leaderboards, aiBudgetCents, tutor } = settings;
  return { name, slug, timeZone, leaderboards, aiBudgetCents, tutor };
}
