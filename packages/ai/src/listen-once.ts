import { answered, type WatchedModel } from './ask-model.ts';
import { ModelFailure } from './model-failure.ts';
import type { ModelRequest, TokenUsage } from './port.ts';

/** What became of one streamed call. `enough`: we stopped listening; `aborted`: the caller left. */
export type Heard = {
  ended: 'whole' | 'enough' | 'aborted' | ModelFailure;
  model: string;
  usage: TokenUsage;
  durationMs: number;
};

/** Estimates what an interrupted call cost, whose provider never said: English has about this many to a token. */
const CHARACTERS_A_TOKEN = 4;

/**
 * One streamed call. Each piece goes to `hear`, which says whether to listen on. Null when the circuit is open. Rejects
 * only when `hear` throws.
 */
export async function listenOnce(
  { port, breaker, clock }: WatchedModel,
  request: Omit<ModelRequest, 'schema'>,
  hear: (text: string) => boolean,
): Promise<Heard | null> {
  const ticket = breaker.enter();
  if (ticket === null) return null;
  const began = clock();
  let model = port.id;
  let reported: TokenUsage | null = null;
  let characters = 0;
  const heard = (ended: Heard['ended']): Heard => ({
    ended,
    model,
    usage: reported ?? estimateUsage(request, characters),
    durationMs: Math.max(0, Math.round(clock() - began)),
  });
  try {
    for await (const event of port.stream(request)) {
      if (event.type === 'end') {
        reported = event.usage;
        model = event.model;
      } else {
        characters += event.text.length;
        if (!hear(event.text)) {
          ticket.succeed();
          return heard('enough');
        }
      }
    }
    ticket.succeed();
    return heard('whole');
  } catch (error) {
    if (error instanceof ModelFailure) {
      if (answered.has(error.kind)) ticket.succeed();
      else ticket.fail(error.retryAfterMs);
      reported = error.usage ?? (characters > 0 ? null : { inputTokens: 0, outputTokens: 0, cachedTokens: 0 });
      return heard(error);
    }
    ticket.abandon();
    if (request.signal?.aborted) return heard('aborted');
    throw error;
  }
}

function estimateUsage({ system, messages }: Omit<ModelRequest, 'schema'>, characters: number): TokenUsage {
  const asked = [...(typeof system === 'string' ? [system] : system), ...messages.map(({ content }) => content)];
  return {
    inputTokens: Math.ceil(asked.reduce((sum, text) => sum + text.length, 0) / CHARACTERS_A_TOKEN),
    outputTokens: Math.ceil(characters / CHARACTERS_A_TOKEN),
    cachedTokens: 0,
  };
}
