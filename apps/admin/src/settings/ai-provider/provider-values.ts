import type { Inputs } from '@skillbridge/client/react';
import type { AiSettings } from '../../shared/types.ts';

/** The choice as the form holds it. The key is what was typed now; a stored one is never sent to a browser. */
export type ProviderValues = {
  readonly provider: 'deployment' | NonNullable<AiSettings['chosen']>['provider'];
  readonly baseUrl: string;
  readonly textModel: string;
  readonly visionModel: string;
  readonly apiKey: string;
};

export function toProviderValues({ chosen }: AiSettings): ProviderValues {
  return {
    provider: chosen?.provider ?? 'deployment',
    baseUrl: chosen?.baseUrl ?? '',
    textModel: chosen?.textModel ?? '',
    visionModel: chosen?.visionModel ?? '',
    apiKey: '',
  };
}

type Choice = Inputs['admin']['ai']['check'];

/** What is sent; null while the deployment's provider is chosen. */
export function toChoice(values: ProviderValues): Choice | null {
  const { provider, baseUrl, textModel, visionModel, apiKey } = values;
  if (provider === 'deployment') return null;
  if (provider === 'built-in') return { provider };
  return {
    ...{ provider, textModel: textModel.trim(), visionModel: visionModel.trim() },
    baseUrl: baseUrl === '' ? null : baseUrl,
    ...(apiKey.trim() && { apiKey: apiKey.trim() }),
  };
}

/** Whether the stored key serves: it is for one provider at one address. */
export function usesStoredKey({ provider, baseUrl }: ProviderValues, { chosen }: AiSettings): boolean {
  if (!chosen?.hasKey) return false;
  return chosen.provider === provider && (chosen.baseUrl ?? '') === baseUrl;
}
