import { normaliseMath } from '../../math/normalise-math.ts';
import type { Stage } from '../move-decision.ts';
import type { TutorSituation } from '../situation.ts';
import { checkLines } from '../steps/check-lines.ts';
import { readSteps } from '../steps/read-steps.ts';
import { clipQuote } from './clip-quote.ts';
import { isBareResult } from './is-bare-result.ts';
import { sentencesOf } from './read-prose.ts';
import { isMathematical, taskOf, wordsOf } from './read-task.ts';
import { spreadSteps } from './spread-steps.ts';
import { hasOwnSteps, isStepLike, workInTurn } from './work-in-turn.ts';

export type LatestLine = {
  /** The student's latest line of mathematics; null where there is none. */
  readonly line: string | null;
  /** Whether it came with this message. */
  readonly fresh: boolean;
  /** Whether it can be shown to follow from the task and the lines before it, and came with this message. */
  readonly sound: boolean;
};

/**
 * `2x = 8`, `y - 3`: a line that works with an unknown can be shown to follow. `b = 13 - 5 = 8` is true arithmetic,
 * and may still be the wrong way to do the problem.
 */
const WORKS_WITH_UNKNOWN = /\d[a-z](?![a-z])|(?<![a-z(])[a-z]\s*[\^+*/-]|[+*/^-]\s*(?<![a-z])[a-z](?![a-z])/i;

/** The latest line of mathematics, in the message or else in the work. */
export function readLatestLine(situation: TutorSituation, label: string): LatestLine {
  const task = taskOf(situation, label);
  if (!isMathematical(task) && task.text !== '') return { line: null, fresh: false, sound: false };
  const work = workInTurn(situation, label);
  const inMessage = steps(spreadSteps(situation.message));
  const last = (inMessage.length > 0 ? inMessage : steps(work.text)).at(-1);
  const isGuess = last !== undefined && isBareResult(normaliseMath(last.written)) && !hasOwnSteps(situation);
  if (last === undefined || isGuess) return { line: null, fresh: false, sound: false };
  const verdicts = inMessage.length > 0 ? checkLines(work.text, wordsOf(task)) : [];
  return {
    line: clipQuote(last.written),
    fresh: inMessage.length > 0,
    sound: WORKS_WITH_UNKNOWN.test(last.written) && verdicts.at(-1)?.verdict === 'follows',
  };
}

function steps(text: string): { written: string }[] {
  return readSteps(text).filter((line) => isStepLike(line.written));
}

/** How far the student has come with a problem: nothing, an idea, some lines, or nearly there. */
export function readStage(situation: TutorSituation, label: string): Stage {
  const work = workInTurn(situation, label).text;
  const lines = steps(work).length;
  const sentences = sentencesOf(work).length;
  if (lines >= 4 || sentences >= 6) return 'finish';
  if (lines >= 1 || sentences >= 1) return 'work';
  const spoken = situation.thread.filter((one) => one.from === 'student' && !one.extraction).length;
  return spoken >= 1 ? 'plan' : 'read';
}
