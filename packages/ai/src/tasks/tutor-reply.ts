import { composeTutorPrompt, guardReply, type MoveDecision, type TutorSituation } from '@skillbridge/domain/engine';
import type { AiOptions, TutorReply } from '../ai.ts';
import { askModel, type Judgement, type WatchedModel } from '../ask-model.ts';
import { wordSafely } from './word-safely.ts';

/** A turn of the tutor is a few sentences; what a thread stores of one is at most 8000 characters. */
const MAX_REPLY_TOKENS = 700;
const MAX_REPLY_LENGTH = 4000;

/** Words a move with the model, if one may be asked and its words pass the guard, and with the built-in voice if not. */
export async function tutorReply(
  model: WatchedModel,
  turn: { situation: TutorSituation; decision: MoveDecision },
  options: AiOptions,
): Promise<TutorReply> {
  const { situation, decision } = turn;
  if (!options.budgetLeft) return { ...wordSafely(situation, decision), usage: [] };
  const { system, messages } = composeTutorPrompt(situation, decision);
  const asked = await askModel(model, {
    task: 'tutor',
    request: { system, messages, maxTokens: MAX_REPLY_TOKENS, signal: options.signal },
    judge: ({ text }) => judgeReply(text, situation),
  });
  if (asked.answer) {
    return { text: asked.answer.result, engine: asked.answer.model, blocked: asked.refusals, usage: asked.usage };
  }
  const words = wordSafely(situation, decision);
  return { ...words, blocked: [...asked.refusals, ...words.blocked], usage: asked.usage };
}

function judgeReply(text: string, situation: TutorSituation): Judgement<string> {
  if (text.length > MAX_REPLY_LENGTH) {
    return {
      ok: false,
      reason: 'The reply was too long.',
      correction: 'That was too long. Say it in a few sentences.',
    };
  }
  const verdict = guardReply(text, situation);
  if (verdict.verdict === 'pass') return { ok: true, result: text };
  return { ok: false, reason: verdict.reason.slice(0, 200), correction: wordCorrection(verdict.reason, situation) };
}

/** Tells the model why, unless the reason itself names what leaked: no prompt holds the key. */
function wordCorrection(reason: string, situation: TutorSituation): string {
  const why = guardReply(reason, situation).verdict === 'pass' ? reason : 'It did more than this turn allows.';
  return `That reply was not shown to the student. ${why} Word the same move again, briefly: state no result, in no form, and end with a question.`;
}
