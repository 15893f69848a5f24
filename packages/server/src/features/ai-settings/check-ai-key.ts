import type { KeyCheck } from '@skillbridge/ai';
import { AcademyAi, inTenant } from '@skillbridge/database';
import type { AdminActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import type { AiChoiceInput } from './ai-settings.schema.ts';
import { settleChoice } from './settle-choice.ts';

/** Tries a choice as typed, with the stored key where none was typed; saves nothing. Throws INVALID naming the field. */
export async function checkAiKey(
  app: App,
  { tenantId }: AdminActor,
  input: AiChoiceInput,
  signal?: AbortSignal,
): Promise<KeyCheck> {
  const row = await inTenant(app.orm, tenantId, (em) => em.findOne(AcademyAi, { tenantId }));
  const { ok, sentence } = await app.aiPool.checkKey(settleChoice(app, input, row), signal);
  return { ok, sentence };
}
