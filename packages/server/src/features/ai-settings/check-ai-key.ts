import type { KeyCheck } from '@skillbridge/ai';
import { AcademyAi, inTenant } from '@skillbridge/database';
import type { AdminActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import type { AiChoiceInput } from './ai-settings.schema.ts';
import { settleChoice } from './settle-choice.ts';

/** Tries a choice as typed, with the stored key where none was typed; saves nothing. Throws INVALID naming the field, and RATE_LIMITED. */
export async function checkAiKey(
  app: App,
  actor: AdminActor,
  input: AiChoiceInput,
  signal?: AbortSignal,
): Promise<KeyCheck> {
  const { tenantId } = actor;
  const row = await inTenant(app.orm, tenantId, (em) => em.findOne(AcademyAi, { tenantId }));
  const choice = settleChoice(app, input, row);
  await app.staffAiUse.countKeyCheck(actor);
  const { ok, sentence } = await app.aiPool.checkKey(choice, signal);
  return { ok, sentence };
}
