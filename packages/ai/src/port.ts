import type { z } from 'zod';

export type ModelMessage = { role: 'user' | 'assistant'; content: string };

/** A picture for the vision model, without the `data:` prefix. It goes with the last message of the user. */
export type ModelImage = { mediaType: 'image/png' | 'image/jpeg' | 'image/webp'; base64: string };

export type ModelRequest<T = never> = {
  /**
   * The rules, the part that is the same in many requests first, so that provider caches work. Of a list, the first is
   * marked for the cache where the provider wants marks.
   */
  system: string | readonly string[];
  messages: readonly ModelMessage[];
  images?: readonly ModelImage[];
  /** Asks for JSON of this shape; `Completion.value` is then the parsed value. */
  schema?: z.ZodType<T>;
  /** Room for the visible answer; adapters add room for hidden reasoning. */
  maxTokens: number;
  /** Ends the call early; it then rejects with the signal's reason, not with a `ModelFailure`. */
  signal?: AbortSignal | undefined;
};

export type TokenUsage = {
  inputTokens: number;
  outputTokens: number;
  /** The part of `inputTokens` that was served from the provider's prompt cache. */
  cachedTokens: number;
  /** The part of `inputTokens` that was written to the cache, where that costs extra. */
  cacheWriteTokens?: number;
};

export const noUsage: TokenUsage = { inputTokens: 0, outputTokens: 0, cachedTokens: 0 };

/** A whole answer. `value` is null exactly when no schema was asked for. */
export type Completion<T = never> = { model: string; text: string; value: T | null; usage: TokenUsage };

/** Pieces of text as they arrive, then one closing event. A stream that breaks off throws before it. */
export type ModelStreamEvent = { type: 'text'; text: string } | { type: 'end'; model: string; usage: TokenUsage };

/**
 * A language model as the tasks see it: the only way from this house to a provider. Both methods fail with
 * `ModelFailure` and make one attempt: what to do next is the task's decision. Time is bounded whole, from request to
 * last byte.
 */
export type ModelPort = {
  /** The model that answers a request without images. */
  readonly id: string;
  /** Whether requests may carry images. */
  readonly readsImages: boolean;
  complete<T = never>(request: ModelRequest<T>): Promise<Completion<T>>;
  /** Text only: structured answers are not streamed. */
  stream(request: Omit<ModelRequest, 'schema'>): AsyncIterable<ModelStreamEvent>;
};
