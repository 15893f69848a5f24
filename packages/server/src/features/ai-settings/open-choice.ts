import type { AcademyAiConfig } from '@skillbridge/ai';
import type { SecretBox } from '../../secrets/secret-box.ts';
import { aiProviderSchema } from './ai-settings.schema.ts';

/** A stored choice: what `academy_ai` holds, whichever way it was read. */
export type StoredChoice = {
  readonly tenantId: string;
  readonly provider: string;
  readonly textModel: string | null;
  readonly visionModel: string | null;
  readonly baseUrl: string | null;
  readonly sealedKey: string | null;
};

export type OpenedChoice =
  | { readonly ok: true; readonly choice: AcademyAiConfig }
  /** A sentence for the academy's admin. */
  | { readonly ok: false; readonly problem: string };

export type ChoiceRules = {
  readonly secrets: SecretBox;
  /** The addresses that the deployment allows; asked at every use, since it may have withdrawn one. */
  readonly baseUrls: readonly string[];
};

/** A stored choice with its key opened, if it may still be used. */
export function openChoice({ secrets, baseUrls }: ChoiceRules, stored: StoredChoice): OpenedChoice {
  const provider = aiProviderSchema.safeParse(stored.provider);
  if (!provider.success) return { ok: false, problem: 'This provider is not offered any more. Choose another one.' };
  if (provider.data === 'built-in') return { ok: true, choice: { provider: 'built-in' } };
  const { tenantId, textModel, visionModel, baseUrl, sealedKey } = stored;
  if (baseUrl !== null && !baseUrls.includes(baseUrl)) {
    return { ok: false, problem: 'The address is not allowed any more. Choose another one.' };
  }
  const apiKey = sealedKey === null ? null : secrets.open(sealedKey, { tenantId, purpose: 'ai-key' });
  if (apiKey === null) return { ok: false, problem: 'The stored API key cannot be opened here. Paste it again.' };
  return { ok: true, choice: { provider: provider.data, apiKey, baseUrl, textModel, visionModel } };
}
