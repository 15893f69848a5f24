import { startDeadline } from '../call-deadline.ts';
import { cleanText } from '../clean-text.ts';
import { ModelFailure } from '../model-failure.ts';
import { parseJsonReply } from '../parse-json-reply.ts';
import type { Completion, ModelPort, ModelRequest, ModelStreamEvent, TokenUsage } from '../port.ts';
import { dropThinking } from './drop-thinking.ts';
import { failEnding } from './fail-ending.ts';
import { mergeTurns } from './merge-turns.ts';
import type { PortSettings } from './port-settings.ts';
import type { SdkAnswer, SdkDialect } from './sdk-dialect.ts';
import { tellPieces } from './tell-pieces.ts';

/**
 * The port over a provider's SDK: one attempt a call, bounded by `timeoutMs` from request to last byte. A server that
 * refuses a request for a field that it does not know is asked once more in the plain form, within the same time, and
 * only so from then on.
 */
export function createSdkPort(settings: PortSettings, dialect: SdkDialect): ModelPort {
  const plainOnly = new Set<string>();
  const modelFor = (request: { images?: readonly unknown[] }): string =>
    request.images?.length ? (settings.visionModel ?? settings.textModel) : settings.textModel;

  const inAcceptedForm = async <R>(kind: string, call: (plain: boolean) => Promise<R>): Promise<R> => {
    if (!dialect.hasPlainForm || plainOnly.has(kind)) return call(plainOnly.has(kind));
    try {
      return await call(false);
    } catch (error) {
      if (dialect.readFailure(error).kind !== 'bad-request') throw error;
      const answer = await call(true);
      plainOnly.add(kind);
      return answer;
    }
  };

  return {
    id: settings.textModel,
    readsImages: settings.visionModel !== null,
    async complete<T = never>(request: ModelRequest<T>): Promise<Completion<T>> {
      const model = modelFor(request);
      const deadline = startDeadline(settings.timeoutMs, request.signal);
      const { signal } = deadline;
      try {
        const answer = await inAcceptedForm(`${model} ${request.schema ? 'schema' : 'text'}`, (plain) =>
          dialect.ask(inTurns(request), { model, plain, signal }),
        );
        return readCompletion(model, request, answer);
      } catch (error) {
        throw endedBy(error, dialect, deadline.expired(), request.signal);
      }
    },
    async *stream(request): AsyncIterable<ModelStreamEvent> {
      const model = modelFor(request);
      const deadline = startDeadline(settings.timeoutMs, request.signal);
      const { signal } = deadline;
      let usage: TokenUsage;
      try {
        const pieces = await inAcceptedForm(`${model} stream`, (plain) =>
          dialect.listen(inTurns(request), { model, plain, signal }),
        );
        usage = yield* tellPieces(pieces, signal);
      } catch (error) {
        throw endedBy(error, dialect, deadline.expired(), request.signal);
      }
      yield { type: 'end', model, usage };
    },
  };
}

function inTurns<R extends Pick<ModelRequest, 'messages'>>(request: R): R {
  return { ...request, messages: mergeTurns(request.messages) };
}

/** The reason to report: the caller's own first, then the clock's, then the provider's. */
function endedBy(error: unknown, dialect: SdkDialect, expired: boolean, caller: AbortSignal | undefined): unknown {
  if (caller?.aborted) return caller.reason;
  return expired ? new ModelFailure('timeout') : dialect.readFailure(error);
}

function readCompletion<T>(model: string, request: ModelRequest<T>, answer: SdkAnswer): Completion<T> {
  const { ending, usage } = answer;
  const text = cleanText(dropThinking(answer.text)).trim();
  failEnding(ending, usage);
  if (text === '') throw new ModelFailure('invalid-output', { usage });
  if (!request.schema) return { model, text, value: null, usage };
  const parsed = parseJsonReply(text, request.schema);
  if (!parsed.ok) throw new ModelFailure('invalid-output', { usage });
  return { model, text, value: parsed.value, usage };
}
