import { createHash } from 'node:crypto';
import { type AcademyAiConfig, fillModelConfig } from './academy-ai-config.ts';
import type { Ai, AiConfig, ModelConfig } from './ai.ts';
import { AiConfigError } from './ai-config-error.ts';
import { checkKey, type KeyCheck } from './check-key.ts';
import { createAi } from './create-ai.ts';

/** The deployment's AI, and those that academies chose in its place. */
export type AiPool = {
  readonly deployment: Ai;
  /**
   * The AI of an academy: the deployment's for null. The same choice gives the same one, so that its circuit breaker
   * remembers; another choice has another breaker, so that one academy's failing key stops nobody else. Throws
   * `AiConfigError` for a choice that cannot work.
   */
  forAcademy(choice: AcademyAiConfig | null): Ai;
  /**
   * One tiny call with a choice that need not be saved yet. Rejects only with the signal's reason; the sentence is for
   * the admin and never holds the key.
   */
  checkKey(choice: AcademyAiConfig, signal?: AbortSignal): Promise<KeyCheck>;
};

/** Configurations that are kept; the one unused for longest goes first and would begin with a closed circuit again. */
const MOST_KEPT = 200;

/** How long a call may take where the deployment, without a model of its own, says nothing of it. */
const USUAL_TIMEOUT_MS = 30_000;

/** The AI of every academy of a deployment. Throws `AiConfigError` when the deployment's own configuration cannot work. */
export function createAiPool(deployment: AiConfig, mostKept = MOST_KEPT): AiPool {
  const usual = createAi(deployment);
  const builtIn = deployment.provider === 'built-in' ? usual : createAi({ provider: 'built-in' });
  const rest =
    deployment.provider === 'built-in'
      ? { timeoutMs: USUAL_TIMEOUT_MS }
      : { timeoutMs: deployment.timeoutMs, ...(deployment.clock ? { clock: deployment.clock } : {}) };
  const kept = new Map<string, Ai>();

  return {
    deployment: usual,
    forAcademy(choice) {
      if (choice === null) return usual;
      if (choice.provider === 'built-in') return builtIn;
      const config = fillModelConfig(choice, rest);
      const name = nameConfig(config);
      const ai = kept.get(name) ?? createAi(config);
      // A map keeps the order of insertion: what is used goes to its end.
      kept.delete(name);
      kept.set(name, ai);
      const [oldest] = kept.keys();
      if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
      return ai;
    },
    async checkKey(choice, signal) {
      if (choice.provider === 'built-in') return { ok: true, sentence: 'The built-in engine needs no key.' };
      try {
        return await checkKey(fillModelConfig(choice, rest), signal);
      } catch (error) {
        if (error instanceof AiConfigError) return { ok: false, sentence: error.message };
        throw error;
      }
    },
  };
}

/** A name under which no key can be read. */
function nameConfig({ provider, apiKey, baseUrl, textModel, visionModel }: ModelConfig): string {
  return createHash('sha256')
    .update(JSON.stringify([provider, apiKey, baseUrl ?? null, textModel, visionModel]))
    .digest('base64');
}
