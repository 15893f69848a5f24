import {
  closeReply,
  composeTutorPrompt,
  decideMove,
  isOpen,
  type MoveDecision,
  type TutorSituation,
} from '@skillbridge/domain/engine';
import type { TutorOptions, TutorReply } from '../ai.ts';
import { MAX_CALLS, type WatchedModel, worthRepeating } from '../ask-model.ts';
import { type Heard, listenOnce } from '../listen-once.ts';
import { ModelFailure } from '../model-failure.ts';
import type { ModelImage, ModelMessage } from '../port.ts';
import { recordUsage, type UsageRecord } from '../usage.ts';
import { saySafely } from './say-safely.ts';
import { createSpeech, type Hearing, type Speech } from './speech.ts';
import { wordCorrection } from './word-correction.ts';

/** A turn of the tutor is a few sentences, an explanation a page. */
const MAX_REPLY_TOKENS = 700;
const MAX_EXPLANATION_TOKENS = 1500;

/** As many as every provider takes in one request. */
const MAX_IMAGES = 4;

/** Failures with which providers meet images that they cannot read. */
const mayBeTheImages: ReadonlySet<string> = new Set(['bad-request', 'declined', 'model-missing', 'invalid-output']);

type Turn = { situation: TutorSituation; decision: MoveDecision; images: readonly ModelImage[] };

/** A reply in the making. `cut` says that its last wording did not come to its own end. */
type Making = {
  turn: Turn;
  speech: Speech;
  cut: boolean;
  engine: string;
  blocked: string[];
  usage: UsageRecord[];
};

/**
 * Words a move with the model, sentence by sentence as they pass the guard. Where the guard stops it or the call fails,
 * what was shown stays: the model is asked once to go on, and then the built-in voice ends the reply. A model of which
 * nothing could be shown gives way to the built-in voice altogether; so does no model.
 */
export async function tutorReply(
  model: WatchedModel | null,
  given: { situation: TutorSituation; decision: MoveDecision },
  options: TutorOptions,
): Promise<TutorReply> {
  const mayAsk = model !== null && options.budgetLeft;
  const turn = readTurn(given, options, mayAsk && model.port.readsImages);
  if (!mayAsk) return saySafely(turn.situation, turn.decision, options);

  const speech = createSpeech(turn, options.onText ?? (() => undefined));
  const making: Making = { turn, speech, cut: false, engine: model.port.id, blocked: [], usage: [] };
  let correction: ModelMessage[] | null = [];
  for (let call = 0; call < MAX_CALLS && correction !== null && !options.signal?.aborted; call += 1) {
    const hearing = speech.listen();
    const request = requestFor(making.turn, correction, options.signal);
    const heard = await listenOnce(model, request, (text) => hearing.hear(text));
    if (heard?.ended === 'whole') hearing.end();
    note(making, heard, hearing);
    correction = correct(making, heard, hearing, options);
  }
  return settle(making, options);
}

/**
 * The turn as whoever words it sees it. Only here is it known whether photos can be looked at: where the policy decided
 * on another footing, it decides anew. Pictures of earlier messages change nothing: nobody asks about them now.
 */
function readTurn(
  { situation, decision }: Pick<Turn, 'situation' | 'decision'>,
  { images = [] }: TutorOptions,
  canRead: boolean,
): Turn {
  const readable = canRead && images.length > 0;
  const shown = readable ? images.slice(0, MAX_IMAGES) : [];
  const photos = situation.photos ?? { count: images.length, readable: true };
  if (photos.count === 0 || (situation.photos && photos.readable === readable)) {
    return { situation, decision, images: shown };
  }
  const seen = { ...situation, photos: { count: photos.count, readable } };
  return { situation: seen, decision: decideMove(seen), images: shown };
}

function requestFor({ situation, decision, images }: Turn, correction: ModelMessage[], signal?: AbortSignal) {
  const { system, messages } = composeTutorPrompt(situation, decision);
  const maxTokens = isOpen(situation) ? MAX_EXPLANATION_TOKENS : MAX_REPLY_TOKENS;
  return { system, messages: [...messages, ...correction], images, maxTokens, signal };
}

/** Writes down what became of a call: for staff, and for the end of the reply. */
function note(making: Making, heard: Heard | null, { blocked }: Hearing): void {
  making.cut = heard?.ended !== 'whole' || blocked !== null;
  const { engine, usage } = making;
  if (heard === null) {
    if (usage.length > 0) return;
    usage.push(recordUsage({ task: 'tutor', engine, outcome: 'open-circuit', durationMs: 0 }, null));
    return;
  }
  const outcome = heard.ended instanceof ModelFailure ? 'failed' : blocked === null ? 'ok' : 'refused';
  usage.push(recordUsage({ task: 'tutor', engine: heard.model, outcome, durationMs: heard.durationMs }, heard.usage));
  if (blocked !== null) making.blocked.push(blocked.slice(0, 200));
  making.engine = heard.model;
}

/** What to tell the model before it is asked again; null where that makes no sense, or the reply has its end. */
function correct(
  making: Making,
  heard: Heard | null,
  { blocked }: Hearing,
  options: TutorOptions,
): ModelMessage[] | null {
  const { turn, speech } = making;
  if (heard === null || heard.ended === 'aborted' || speech.finished) return null;
  if (blocked !== null) return wordCorrection(speech.text, blocked, turn.situation);
  if (!(heard.ended instanceof ModelFailure)) return null;
  const { kind, retryAfterMs } = heard.ended;
  if (turn.images.length > 0 && speech.text === '' && mayBeTheImages.has(kind)) {
    making.turn = readTurn(turn, options, false);
    return [];
  }
  if (!worthRepeating.has(kind) || retryAfterMs !== null) return null;
  return wordCorrection(speech.text, heard.ended, turn.situation);
}

/** The reply as it was shown, brought to its end by the built-in voice where it has none. */
function settle({ turn, speech, cut, engine, blocked, usage }: Making, options: TutorOptions): TutorReply {
  const { situation, decision } = turn;
  const stopped = options.signal?.aborted ?? false;
  if (speech.text === '') {
    const words = saySafely(situation, decision, options);
    return { ...words, blocked: [...blocked, ...words.blocked], usage };
  }
  if (!stopped) speech.say(closeReply(speech.text, situation, decision, cut));
  return { text: speech.text, engine, blocked, stopped, decision, usage };
}
