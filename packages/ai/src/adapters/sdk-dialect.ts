import type { ModelFailure } from '../model-failure.ts';
import type { ModelRequest, TokenUsage } from '../port.ts';

/** How an answer ended: by itself, by the token limit, or because the provider declined to go on. */
export type Ending = 'whole' | 'length' | 'refused';

export type SdkAnswer = { text: string; ending: Ending; usage: TokenUsage };

/** One streamed piece; `ending` and `usage` are null where it does not say. The latest usage counts. */
export type SdkPiece = { text: string; ending: Ending | null; usage: TokenUsage | null };

export type CallForm = {
  model: string;
  /** Leaves out every field that a server may refuse: the schema is then asked for in words alone. */
  plain: boolean;
  signal: AbortSignal;
};

/** What differs between providers: how a call is made, and what their answers and errors mean. */
export type SdkDialect = {
  /** Whether a refused request may go well in its plain form. */
  hasPlainForm: boolean;
  ask<T>(request: ModelRequest<T>, form: CallForm): Promise<SdkAnswer>;
  /** Resolves with the headers of the answer. */
  listen(request: Omit<ModelRequest, 'schema'>, form: CallForm): Promise<AsyncIterable<SdkPiece>>;
  readFailure(error: unknown): ModelFailure;
};
