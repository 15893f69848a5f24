import type { ModelConfig } from './ai.ts';
import { createPort } from './create-port.ts';
import { ModelFailure, type ModelFailureKind } from './model-failure.ts';

/** Whether a configuration works, and a sentence for whoever set it; it never holds the key. */
export type KeyCheck = { readonly ok: boolean; readonly sentence: string };

/** An admin waits for it. */
const MAX_WAIT_MS = 15_000;

const ready: KeyCheck = { ok: true, sentence: 'The provider answered: the key and the model work.' };
const no = (sentence: string): KeyCheck => ({ ok: false, sentence });

const verdicts: Readonly<Record<ModelFailureKind, KeyCheck>> = {
  // It answered, and of what it says nothing matters here.
  'invalid-output': ready,
  declined: ready,
  unauthorised: no('The provider refuses this key. Check it, or make a new one there.'),
  'no-credit': no('The key is right, but its account at the provider has no credit left.'),
  'model-missing': no('The provider does not have this model, or not for this key. Check the name of the model.'),
  'bad-request': no('The provider refused the request. Check the name of the model.'),
  'rate-limited': no('The provider asks us to slow down. Try again in a minute.'),
  timeout: no('The provider did not answer in time. Check the address, or try again later.'),
  unavailable: no('The provider cannot be reached. Check the address, or try again later.'),
  cut: no('What answers at this address does not speak as the provider does. Check the address.'),
};

/**
 * Tries a configuration with one tiny call, past every circuit breaker. Throws `AiConfigError` for one that cannot
 * work, and rejects with the signal's reason when the caller leaves.
 */
export async function checkKey(config: ModelConfig, signal?: AbortSignal): Promise<KeyCheck> {
  const port = createPort({ ...config, timeoutMs: Math.min(config.timeoutMs, MAX_WAIT_MS) });
  try {
    await port.complete({
      system: 'Answer with one word.',
      messages: [{ role: 'user', content: 'Say: ready' }],
      maxTokens: 16,
      signal,
    });
    return ready;
  } catch (error) {
    if (error instanceof ModelFailure) return verdicts[error.kind];
    throw error;
  }
}
