import type { Stage } from '../move-decision.ts';
import type { TutorSituation } from '../situation.ts';
import { readSteps } from '../steps/read-steps.ts';
import { clipQuote } from './clip-quote.ts';
import { sentencesOf } from './read-prose.ts';
import { workInTurn } from './work-in-turn.ts';

/** The student's latest line of mathematics, in the message or else in the work; null where there is none. */
export function lastLine(situation: TutorSituation, label: string): string | null {
  const inMessage = readSteps(situation.message);
  const inWork = readSteps(workInTurn(situation, label).text);
  const inThread = situation.thread
    .flatMap((one) => (one.from === 'student' && !one.extraction ? [readSteps(one.text)] : []))
    .slice(-3)
    .flat();
  const line = [inMessage, inWork, inThread].find((lines) => lines.length > 0)?.at(-1)?.written;
  return line === undefined ? null : clipQuote(line);
}

/** How far the student has come with a problem: nothing, an idea, some lines, or nearly there. */
export function readStage(situation: TutorSituation, label: string): Stage {
  const work = workInTurn(situation, label).text;
  const lines = Math.max(readSteps(work).length, readSteps(situation.message).length);
  const sentences = sentencesOf(work).length;
  if (lines >= 3 || sentences >= 6) return 'finish';
  if (lines >= 1 || sentences >= 1) return 'work';
  const spoken = situation.thread.filter((one) => one.from === 'student' && !one.extraction).length;
  return spoken >= 1 ? 'plan' : 'read';
}
