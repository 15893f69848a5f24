import type { TokenUsage } from './port.ts';

export type ModelFailureKind =
  /** No complete answer within the time allowed. */
  | 'timeout'
  | 'rate-limited'
  /** Unreachable, or an error on the provider's side. */
  | 'unavailable'
  | 'bad-request'
  /** The key is wrong or may not use this model. */
  | 'unauthorised'
  /** Nothing is left to pay with. */
  | 'no-credit'
  /** The provider's own filters ended the answer. */
  | 'declined'
  /** The answer broke off: the connection, or the token limit. */
  | 'cut'
  /** A whole answer, but empty, not JSON, or not of the schema asked for. */
  | 'invalid-output'
  /** The provider does not have this model (any more). */
  | 'model-missing';

const sentences: Record<ModelFailureKind, string> = {
  timeout: 'The model did not answer in time.',
  'rate-limited': 'The model provider asks us to slow down.',
  unavailable: 'The model provider cannot be reached or reports an error.',
  'bad-request': 'The model provider refused the request.',
  unauthorised: 'The model provider refused the API key.',
  'no-credit': 'The account at the model provider has no credit left.',
  declined: 'The model provider declined to answer.',
  cut: 'The answer of the model broke off.',
  'invalid-output': 'The answer of the model is not of the form asked for.',
  'model-missing': 'The model provider does not have this model.',
};

/**
 * The one error of every adapter. It holds no cause and none of the provider's words on purpose: providers quote the
 * prompt and the model's text in their errors, and errors end up in logs.
 */
export class ModelFailure extends Error {
  override readonly name = 'ModelFailure';
  readonly kind: ModelFailureKind;
  /** How long the provider asks us to stay away. */
  readonly retryAfterMs: number | null;
  /** What was paid for the failed answer, where the provider said so. */
  readonly usage: TokenUsage | null;

  constructor(kind: ModelFailureKind, details: { retryAfterMs?: number | null; usage?: TokenUsage | null } = {}) {
    super(sentences[kind]);
    this.kind = kind;
    this.retryAfterMs = details.retryAfterMs ?? null;
    this.usage = details.usage ?? null;
  }
}
