import type { Ai, ModelConfig } from '@skillbridge/ai';

/** What an academy chose in place of the deployment's provider, with its key opened. */
export type AiChoice =
  | { readonly provider: 'built-in' }
  | (Pick<ModelConfig, 'provider' | 'apiKey'> & {
      /** One of the addresses that the deployment allows; null means the provider's own. */
      readonly baseUrl: string | null;
      /** Null means the provider's usual one. */
      readonly textModel: string | null;
      readonly visionModel: string | null;
    });

export type KeyCheck = { readonly ok: boolean; readonly sentence: string };

/** The deployment's AI, and those that academies chose. Makes; what is made is kept by `createAcademyAis`. */
export type AiPool = {
  readonly deployment: Ai;
  /** Throws `AiConfigError` for a choice that cannot work. */
  forAcademy(choice: AiChoice): Ai;
  /** One small call to the provider. Never rejects for the provider's sake; the sentence never holds the key. */
  checkKey(choice: AiChoice, signal?: AbortSignal): Promise<KeyCheck>;
};
