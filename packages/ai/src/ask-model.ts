import type { CircuitBreaker, CircuitTicket } from './circuit-breaker.ts';
import { ModelFailure, type ModelFailureKind } from './model-failure.ts';
import type { Completion, ModelMessage, ModelPort, ModelRequest } from './port.ts';
import { type AiTask, recordUsage, type UsageRecord } from './usage.ts';

/** A provider with what watches over it. */
export type WatchedModel = { port: ModelPort; breaker: CircuitBreaker; clock: () => number };

/** `reason` is for staff; `correction` is what the model is told, so it may not hold an answer. */
export type Judgement<R> = { ok: true; result: R } | { ok: false; reason: string; correction: string };

export type Question<T, R> = {
  task: AiTask;
  request: ModelRequest<T>;
  /** Our check of a whole answer. An answer on which the check itself breaks is refused. */
  judge(completion: Completion<T>): Judgement<R>;
};

/** `answer` is null when the built-in engine has to do it. `refusals` are the reasons of our checks, in order. */
export type Asked<R> = { answer: { result: R; model: string } | null; refusals: string[]; usage: UsageRecord[] };

/** Calls that one task may make. */
export const MAX_CALLS = 2;

/** Failures after which a second call at once may go well. A timeout is none: the lesson has waited long enough. */
export const worthRepeating: ReadonlySet<ModelFailureKind> = new Set(['unavailable', 'cut', 'invalid-output']);

/** Without the answer itself, which failures do not carry. A repetition at temperature 0 would fail the same way. */
export const wrongForm: ModelMessage = {
  role: 'user',
  content: 'Your last answer was empty, too long or not of the form asked for. Answer again, briefly and in that form.',
};

/** Failures that say nothing against the provider's health: it answered. */
export const answered: ReadonlySet<ModelFailureKind> = new Set(['bad-request', 'invalid-output', 'declined']);

/**
 * Asks the model and checks the answer: at most two calls, the second with the reason when the first was refused.
 * Rejects only with the reason of `request.signal`.
 */
export async function askModel<T, R>(model: WatchedModel, question: Question<T, R>): Promise<Asked<R>> {
  const asked: Asked<R> = { answer: null, refusals: [], usage: [] };
  const { task } = question;
  const engine = model.port.id;
  let messages: readonly ModelMessage[] = question.request.messages;

  for (let call = 0; call < MAX_CALLS; call += 1) {
    question.request.signal?.throwIfAborted();
    const ticket = model.breaker.enter();
    if (ticket === null) {
      if (call === 0) asked.usage.push(recordUsage({ task, engine, outcome: 'open-circuit', durationMs: 0 }, null));
      return asked;
    }
    const began = model.clock();
    const outcome = await callOnce(model.port, { ...question.request, messages }, ticket);
    const durationMs = Math.max(0, Math.round(model.clock() - began));

    if (outcome instanceof ModelFailure) {
      asked.usage.push(recordUsage({ task, engine, outcome: 'failed', durationMs }, outcome.usage));
      if (outcome.retryAfterMs !== null || !worthRepeating.has(outcome.kind)) return asked;
      if (outcome.kind === 'invalid-output') messages = [...question.request.messages, wrongForm];
      continue;
    }
    const judgement = judgeSafely(question, outcome);
    const verdict = judgement.ok ? 'ok' : 'refused';
    asked.usage.push(recordUsage({ task, engine: outcome.model, outcome: verdict, durationMs }, outcome.usage));
    if (judgement.ok) {
      asked.answer = { result: judgement.result, model: outcome.model };
      return asked;
    }
    asked.refusals.push(judgement.reason);
    messages = [
      ...question.request.messages,
      { role: 'assistant', content: outcome.text },
      { role: 'user', content: judgement.correction },
    ];
  }
  return asked;
}

async function callOnce<T>(
  port: ModelPort,
  request: ModelRequest<T>,
  ticket: CircuitTicket,
): Promise<Completion<T> | ModelFailure> {
  try {
    const completion = await port.complete(request);
    ticket.succeed();
    return completion;
  } catch (error) {
    if (!(error instanceof ModelFailure)) {
      ticket.abandon();
      throw error;
    }
    if (answered.has(error.kind)) ticket.succeed();
    else ticket.fail(error.retryAfterMs);
    return error;
  }
}

function judgeSafely<T, R>(question: Question<T, R>, completion: Completion<T>): Judgement<R> {
  try {
    return question.judge(completion);
  } catch {
    return {
      ok: false,
      reason: 'The check could not read this answer.',
      correction: 'Your last answer could not be read. Answer again, in plain words.',
    };
  }
}
