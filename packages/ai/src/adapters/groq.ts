import Groq from 'groq-sdk';
import { startDeadline } from '../call-deadline.ts';
import { cleanText } from '../clean-text.ts';
import { ModelFailure } from '../model-failure.ts';
import { parseJsonReply } from '../parse-json-reply.ts';
import type { Completion, ModelPort, ModelRequest, ModelStreamEvent, TokenUsage } from '../port.ts';
import { buildGroqBody } from './build-groq-body.ts';
import { noUsage, readGroqAnswer, readGroqChunk } from './groq-answer.ts';
import { readGroqFailure } from './read-groq-failure.ts';

export type GroqSettings = {
  apiKey: string;
  /** Without the API's own path; null for the provider's address. */
  baseUrl: string | null;
  textModel: string;
  visionModel: string;
  timeoutMs: number;
};

/** The port over `groq-sdk`. One attempt a call, bounded by `timeoutMs` from request to last byte. */
export function createGroqPort(settings: GroqSettings): ModelPort {
  const client = new Groq({
    apiKey: settings.apiKey,
    baseURL: settings.baseUrl,
    timeout: settings.timeoutMs,
    // The SDK's own retries sleep for as long as retry-after says, deaf to the signal: the tasks retry instead.
    maxRetries: 0,
    // The SDK prints requests and unreadable replies to the console, and GROQ_LOG alone can switch that on.
    logLevel: 'off',
    // A redirect would carry prompts to a host that nobody configured.
    fetchOptions: { redirect: 'error' },
  });
  const modelFor = (request: { images?: readonly unknown[] }): string =>
    request.images?.length ? settings.visionModel : settings.textModel;

  return {
    id: settings.textModel,
    async complete<T = never>(request: ModelRequest<T>): Promise<Completion<T>> {
      const model = modelFor(request);
      const deadline = startDeadline(settings.timeoutMs, request.signal);
      const body = { ...buildGroqBody(model, request), stream: false as const };
      const call = client.chat.completions.create(body, { signal: deadline.signal });
      const answer = await call.catch((error: unknown) => {
        throw endedBy(error, deadline.expired(), request.signal);
      });
      return readCompletion(model, request, answer);
    },
    async *stream(request): AsyncIterable<ModelStreamEvent> {
      const model = modelFor(request);
      const deadline = startDeadline(settings.timeoutMs, request.signal);
      let usage: TokenUsage = noUsage;
      let finishReason: string | null = null;
      try {
        const body = { ...buildGroqBody(model, request), stream: true as const };
        for await (const chunk of await client.chat.completions.create(body, { signal: deadline.signal })) {
          const piece = readGroqChunk(chunk);
          usage = piece.usage ?? usage;
          finishReason = piece.finishReason ?? finishReason;
          if (piece.text) yield { type: 'text', text: cleanText(piece.text) };
        }
        // The SDK ends an aborted stream as if it were complete.
        if (deadline.signal.aborted || finishReason === null) throw new ModelFailure('cut');
        if (finishReason === 'length') throw new ModelFailure('invalid-output', { usage });
      } catch (error) {
        throw endedBy(error, deadline.expired(), request.signal);
      }
      yield { type: 'end', model, usage };
    },
  };
}

/** The reason to report: the caller's own first, then the clock's, then the provider's. */
function endedBy(error: unknown, expired: boolean, caller: AbortSignal | undefined): unknown {
  if (caller?.aborted) return caller.reason;
  return expired ? new ModelFailure('timeout') : readGroqFailure(error);
}

function readCompletion<T>(model: string, request: ModelRequest<T>, answer: unknown): Completion<T> {
  const { text: raw, finished, usage } = readGroqAnswer(answer);
  const text = cleanText(raw).trim();
  if (!finished || text === '') throw new ModelFailure('invalid-output', { usage });
  if (!request.schema) return { model, text, value: null, usage };
  const parsed = parseJsonReply(text, request.schema);
  if (!parsed.ok) throw new ModelFailure('invalid-output', { usage });
  return { model, text, value: parsed.value, usage };
}
