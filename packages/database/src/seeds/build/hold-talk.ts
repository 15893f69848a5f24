import { type HelpingMode, helpingModes, type TutorMessage } from '@skillbridge/domain';
import {
  decideMove,
  guardReply,
  practiceProblemIn,
  type TutorSituation,
  withPractice,
  wordMove,
} from '@skillbridge/domain/engine';
import type { TalkTurn } from '../content/talks/talk.ts';
import { MINUTE } from './seed-scene.ts';

/** What a conversation starts from; the thread, the message and the mode come with its turns. */
export type TalkStart = Omit<TutorSituation, 'thread' | 'message'> & {
  readonly from: Date;
  /** Writing and thinking between two messages. */
  readonly minutesBetween: number;
};

/** The model of the replies that one worded. */
const MODEL = 'openai/gpt-oss-120b';

/**
 * Holds a conversation: the student's side as written, the tutor's as the policy decides and the voice words it, guarded.
 * Throws where the guard refuses what is to be shown, or lets through what the story says that it stopped.
 */
export function holdTalk({ from, minutesBetween, ...start }: TalkStart, turns: readonly TalkTurn[]): TutorMessage[] {
  const messages: TutorMessage[] = [];
  let situation: TutorSituation = { ...start, thread: [], message: '' };
  for (const [at, turn] of turns.entries()) {
    const message = typeof turn.says === 'string' ? turn.says : turn.says(practiceProblemIn(messages));
    const { draft = situation.draft, mode = situation.mode } = turn;
    situation = { ...situation, draft, mode, thread: [...messages], message };
    const askedAt = from.getTime() + at * minutesBetween * MINUTE;
    messages.push(...holdTurn(situation, turn, { turn: `seed-${at + 1}`, askedAt }));
  }
  return messages;
}

/** The mode of the last reply: what the thread is in now. */
export function modeOf(messages: readonly TutorMessage[], otherwise: HelpingMode): HelpingMode {
  const last = messages.findLast((one) => one.from === 'tutor');
  return helpingModes.find((mode) => mode === last?.mode) ?? otherwise;
}

type TurnTime = { readonly turn: string; readonly askedAt: number };

function holdTurn(situation: TutorSituation, { model }: TalkTurn, { turn, askedAt }: TurnTime): TutorMessage[] {
  const decision = decideMove(situation);
  const { move, focus, extraction } = decision;
  const text = model?.shown ?? wordMove(situation, decision);
  const blocked = model ? [reasonToStop(model.stopped, situation)] : [];
  const verdict = guardReply(text, withPractice(situation));
  if (verdict.verdict === 'block') throw new Error(`The guard refuses “${text}”: ${verdict.reason}`);
  return [
    {
      ...{ from: 'student', turn, text: situation.message, at: new Date(askedAt).toISOString(), files: [], extraction },
      tactic: move === 'decline-and-redirect' ? focus.tactic : null,
    },
    {
      ...{ from: 'tutor', turn, text, at: new Date(askedAt + (model ? 4_000 : 1_000)).toISOString() },
      ...{ mode: situation.mode, move, problem: focus.problem.slice(0, 40), slip: 'slip' in focus ? focus.slip : null },
      ...{ engine: model ? MODEL : 'built-in', blocked, stopped: false },
    },
  ];
}

function reasonToStop(reply: string, situation: TutorSituation): string {
  const verdict = guardReply(reply, withPractice(situation));
  if (verdict.verdict === 'pass') throw new Error(`The guard does not stop “${reply}”.`);
  return verdict.reason;
}
