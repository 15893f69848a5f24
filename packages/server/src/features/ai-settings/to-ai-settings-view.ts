import type { AcademyAi } from '@skillbridge/database';
import type { App } from '../../app.ts';
import { type AiSettingsView, aiProviderSchema } from './ai-settings.schema.ts';
import { openChoice } from './open-choice.ts';

/** What an admin sees of the academy's provider: never the key. */
export async function toAiSettingsView(
  { ai, aiFor, aiRules }: App,
  tenantId: string,
  row: AcademyAi | null,
): Promise<AiSettingsView> {
  const { provider, textModel } = ai.describe();
  const now = (await aiFor(tenantId)).describe();
  return {
    chosen: row && describeChoice(aiRules, row),
    deployment: { provider, textModel },
    inUse: {
      ...{ provider: now.provider, textModel: now.textModel, circuit: now.circuit },
      ...{ readsImages: now.readsImages, priced: now.priced },
    },
    baseUrls: [...aiRules.baseUrls],
  };
}

function describeChoice(rules: App['aiRules'], row: AcademyAi): AiSettingsView['chosen'] {
  const provider = aiProviderSchema.catch('built-in').parse(row.provider);
  const opened = openChoice(rules, toStored(row));
  return {
    provider,
    textModel: row.textModel ?? null,
    visionModel: row.visionModel ?? null,
    baseUrl: row.baseUrl ?? null,
    hasKey: typeof row.sealedKey === 'string',
    keyHint: row.keyHint ?? null,
    version: row.version,
    problem: opened.ok ? null : opened.problem,
  };
}

/** A row of the ORM as `openChoice` takes it. */
export function toStored(row: AcademyAi) {
  const { tenantId, provider } = row;
  return {
    ...{ tenantId, provider, textModel: row.textModel ?? null, visionModel: row.visionModel ?? null },
    ...{ baseUrl: row.baseUrl ?? null, sealedKey: row.sealedKey ?? null },
  };
}
