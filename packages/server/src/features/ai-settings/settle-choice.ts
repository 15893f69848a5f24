import type { AcademyAiConfig } from '@skillbridge/ai';
import type { AcademyAi } from '@skillbridge/database';
import { DomainError } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import type { AiChoiceInput } from './ai-settings.schema.ts';
import { openChoice } from './open-choice.ts';
import { toStored } from './to-ai-settings-view.ts';

/**
 * A typed choice with the key that it is to use: the typed one, or the stored one when provider and address stay. A key
 * is never sent to another place than it was given for. Throws INVALID naming the field.
 */
export function settleChoice({ aiRules }: App, input: AiChoiceInput, row: AcademyAi | null): AcademyAiConfig {
  const { provider, baseUrl, textModel, visionModel } = input;
  if (provider === 'built-in') return { provider };
  if (baseUrl !== null && !aiRules.baseUrls.includes(baseUrl)) {
    throw new DomainError('INVALID', 'Choose one of the addresses that this deployment allows.', { field: 'baseUrl' });
  }
  // Somebody's own server has models that only its owner knows.
  if (provider === 'openai-compatible' && baseUrl !== null && textModel === null) {
    throw new DomainError('INVALID', 'Name the model, as the provider writes it.', { field: 'textModel' });
  }
  const apiKey = input.apiKey ?? storedKey(aiRules, input, row);
  return { provider, apiKey, baseUrl, textModel, visionModel };
}

function storedKey(rules: App['aiRules'], { provider, baseUrl }: AiChoiceInput, row: AcademyAi | null): string {
  if (!row || typeof row.sealedKey !== 'string') {
    throw new DomainError('INVALID', 'Paste the API key of this provider.', { field: 'apiKey' });
  }
  if (row.provider !== provider || (row.baseUrl ?? null) !== baseUrl) {
    throw new DomainError('INVALID', 'The stored key is for another provider or address. Paste the one for this.', {
      field: 'apiKey',
    });
  }
  const opened = openChoice(rules, toStored(row));
  if (!opened.ok || opened.choice.provider === 'built-in') {
    throw new DomainError('INVALID', 'The stored API key cannot be opened here. Paste it again.', { field: 'apiKey' });
  }
  return opened.choice.apiKey;
}
