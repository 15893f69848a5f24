import { type AcademyAiConfig, AiConfigError } from '@skillbridge/ai';
import { Academy, AcademyAi, inTenant, LockMode, type TenantEm, uuidv7 } from '@skillbridge/database';
import { type AdminActor, type AuditFacts, DomainError } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { UpdateAiInput } from './ai-settings.schema.ts';
import { settleChoice } from './settle-choice.ts';
import { toAiSettingsView } from './to-ai-settings-view.ts';

/**
 * Chooses the academy's provider. The key is sealed for this academy and never leaves the server again; the log gets
 * everything but the key. Throws INVALID naming the field, CONFLICT when somebody else changed the choice.
 */
export async function updateAiSettings(app: App, actor: AdminActor, input: UpdateAiInput) {
  const { tenantId } = actor;
  const saved = await inTenant(app.orm, tenantId, async (em) => {
    const row = await findChoice(em, tenantId, input.version);
    const choice = settleChoice(app, input, row);
    refuseUnbuildable(app, choice);
    const before = row ? factsOf(row) : null;
    const next = {
      provider: choice.provider,
      ...{ textModel: null, visionModel: null, baseUrl: null, sealedKey: null, keyHint: null },
      ...(choice.provider === 'built-in' ? {} : sealed(app, tenantId, choice)),
    };
    if (row) em.assign(row, next);
    const kept = row ?? em.create(AcademyAi, { tenantId, id: uuidv7(), ...next });
    const detail = { ...changesOf(before, factsOf(kept)), keyReplaced: input.apiKey !== undefined };
    recordAudit(em, actor, { action: 'ai.update', subjectId: null, detail });
    await em.flush();
    return kept;
  });
  return toAiSettingsView(app, tenantId, saved);
}

/** The row as it stands, locked through the academy's own, so that two first choices make one row. Throws CONFLICT. */
export async function findChoice(em: TenantEm, tenantId: string, version: number | null): Promise<AcademyAi | null> {
  await em.findOneOrFail(Academy, { id: tenantId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const row = await em.findOne(AcademyAi, { tenantId });
  if ((row?.version ?? null) !== version) {
    throw new DomainError('CONFLICT', 'Somebody else changed the AI provider meanwhile. Look at it, then try again.');
  }
  return row;
}

function sealed({ aiRules }: App, tenantId: string, choice: Exclude<AcademyAiConfig, { provider: 'built-in' }>) {
  const { apiKey, textModel = null, visionModel = null, baseUrl = null } = choice;
  const sealedKey = aiRules.secrets.seal(apiKey, { tenantId, purpose: 'ai-key' });
  // Four characters of a short key would be too much of it.
  return { textModel, visionModel, baseUrl, sealedKey, keyHint: apiKey.length >= 16 ? apiKey.slice(-4) : null };
}

function refuseUnbuildable({ aiPool }: App, choice: AcademyAiConfig): void {
  try {
    aiPool.forAcademy(choice);
  } catch (error) {
    if (error instanceof AiConfigError) throw new DomainError('INVALID', error.message, { field: 'provider' });
    throw error;
  }
}

/** What the log may tell of a choice. */
export function factsOf(row: AcademyAi): AuditFacts {
  const { provider, textModel = null, visionModel = null, baseUrl = null } = row;
  return { provider, textModel, visionModel, baseUrl: baseUrl?.slice(0, 200) ?? null };
}

function changesOf(before: AuditFacts | null, after: AuditFacts): AuditFacts {
  return Object.fromEntries(
    Object.keys(after)
      .filter((name) => (before?.[name] ?? null) !== after[name])
      .flatMap((name) => [
        [`${name}.from`, before?.[name] ?? null],
        [`${name}.to`, after[name] ?? null],
      ]),
  );
}
