import type { TutorSituation } from '../situation.ts';
import { practiceProblemIn } from './practice-problem-in.ts';

/**
 * The situation of a study partner with the problem at hand as its task: the practice problem that the tutor set, with
 * its key, or the problem that the student brought, whose answer the guard derives. Every other situation as it is.
 */
export function withPractice(situation: TutorSituation): TutorSituation {
  if (!situation.partner || situation.key.problems.length > 0) return situation;
  const practice = practiceProblemIn(situation.thread);
  const brought = ownProblem(situation);
  if (brought !== null && (practice === null || brought.at > lastPosed(situation))) {
    return { ...situation, instructions: brought.text };
  }
  return practice === null
    ? situation
    : { ...situation, instructions: practice.text, key: { v: 1, problems: [practice.problem] } };
}

const TASK =
  /\b(?:solve|simplif\w+|calculate|compute|evaluate|factor(?:i[sz]e)?|work out|find (?:the|x|y|out)|what is \d|how (?:many|much|long|far))\b/i;

/** A problem that the student typed in: words of a task with figures in them. */
function ownProblem({ thread, message }: TutorSituation): { text: string; at: number } | null {
  const said = [...thread, { from: 'student' as const, text: message, extraction: false }];
  const at = said.findLastIndex(
    (one) => one.from === 'student' && !one.extraction && TASK.test(one.text) && /\d/.test(one.text),
  );
  const found = said[at];
  return found === undefined ? null : { text: found.text.slice(0, 2000), at };
}

function lastPosed({ thread }: TutorSituation): number {
  return thread.findLastIndex((one) => one.from === 'tutor' && one.move === 'pose-practice');
}
