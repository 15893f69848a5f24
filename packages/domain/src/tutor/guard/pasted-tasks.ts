import { normaliseMath } from '../../math/normalise-math.ts';
import { clipWork } from '../steps/clip-work.ts';
import { deriveAnswers } from './derive-answers.ts';
import type { GuardedAnswer } from './guarded-answer.ts';
import { mathsIn } from './quotes-problem.ts';

const TASK =
  /\b(?:solve|find|calculate|compute|evaluate|simplif(?:y|ied)|work out|factor(?:i[sz]e)?|what(?: is|'s)|how much is)\b/i;
/** `I solve`, `so we find`: the student tells of their own work. Not `can I`, `how do I`. */
const TELLS =
  /(?<!\b(?:can|could|do|should|must|would|may) )\b(?:i|we|you) (?:\w+ )?(?:solve|find|calculate|compute|evaluate|simplify|work out)\b/i;
const NAME = 'that the student pasted';

/**
 * What follows from the tasks that a student pasted into the thread of an assignment with a key: `also solve
 * 2x + 5 = 21`. Equations and calculations of the assignment itself and of the student's own work are none.
 */
export function pastedTasks(said: readonly string[], own: readonly string[]): GuardedAnswer[] {
  const known = new Set(own.flatMap((text) => mathsIn(normaliseMath(clipWork(text)))));
  const tasks = said
    .flatMap((text) => clipWork(text).split(/\n|(?<=[.!?])\s+/))
    .filter((sentence) => TASK.test(sentence) && !TELLS.test(sentence))
    .filter((sentence) => {
      const maths = mathsIn(normaliseMath(sentence));
      return maths.length > 0 && maths.every((one) => !known.has(one));
    });
  return tasks.length === 0 ? [] : deriveAnswers(tasks.join('\n')).map((answer) => ({ ...answer, problem: NAME }));
}
