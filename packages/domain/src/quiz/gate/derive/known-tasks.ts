import { deriveAnswer } from '../../../answer-key/derive-answer.ts';
import { evaluateArithmetic } from '../../../math/evaluate-arithmetic.ts';
import { readQuantity } from '../../../math/read-quantity.ts';
import type { Solver } from './solver.ts';

const MATHS = '([-+*/^().\\d a-z]*?\\d?[a-z]?[-+*/^().\\d a-z]*?(?:=|<=|>=|<|>)[-+*/^().\\d a-z]+?)';
const ONE = '(?:the )?(?:value|values|number|solution|solutions|root|roots)';
/** `35 / ? = 7`, `___ + 4 = 9`: the gap is the unknown. */
const GAP =
  /^(?:what|which) number (?:makes|completes) (?:the|this) (?:equation|number sentence):? ([-+*/().\d ]*)(?:\?|_+|\[ \])([-+*/().\d =]*?)(?: true| correct)?\s*[?.]?$/i;
const SIDE = '[-+*/().\\d a-z]+?=[-+*/().\\d a-z]+?';
const SYSTEM = new RegExp(
  `^(?:what is|find|which is) the (?:solution|ordered pair)(?: \\([a-z], ?[a-z]\\))? (?:of|to|for|that satisfies) (?:the |this )?(?:following )?(?:system(?: of (?:linear )?equations)?|equations)?:? (${SIDE})(?: and |, ?|; ?)(${SIDE})\\s*[?.]?$`,
  'i',
);
/** Ways to ask for the solution that only quizzes have, rewritten to the plainest. */
const WORDINGS: readonly RegExp[] = [
  new RegExp(`^(?:if|given) ${MATHS},? then [a-z] ?=?(?: is| equals)?\\s*[?.:_]*$`, 'i'),
  new RegExp(
    `^which (?:inequality |of the following |graph )?(?:is|shows|represents) the solution(?: set)? (?:of|to|for)(?: the inequality)? ${MATHS}\\s*[?.]?$`,
    'i',
  ),
  new RegExp(
    `^(?:which|what) (?:value|values|number)s? (?:of|for) [a-z] (?:satisf(?:y|ies)|solves?|makes?)(?: the)?(?: following)?(?: equation| inequality)?:? ${MATHS}(?: true| a true statement)?\\s*[?.]?$`,
    'i',
  ),
  new RegExp(
    `^for (?:what|which) values? of [a-z] (?:is|does|will)(?: the equation)? ${MATHS}(?: true)?\\s*[?.]?$`,
    'i',
  ),
  new RegExp(
    `^(?:what (?:is|are)|find|determine|which (?:is|are)|give) (?:all )?(?:the )?(?:real )?${ONE}(?: set)? (?:of|to|for)(?: the)?(?: following)?(?: linear| quadratic)?(?: equation| inequality)?:? ${MATHS}\\s*[?.]?$`,
    'i',
  ),
  new RegExp(
    `^which (?:of the following |of these )?(?:is|are) (?:the )?solutions?(?: set)? (?:of|to|for)(?: the)?(?: following)?(?: linear| quadratic)?(?: equation| inequality)?:? ${MATHS}\\s*[?.]?$`,
    'i',
  ),
];

/** What the answer-key draft can solve: equations, inequalities, systems, arithmetic, percentages. */
export const knownTasks: Solver = (text) => {
  const gap = GAP.exec(text);
  const system = SYSTEM.exec(text);
  const worded = gap
    ? `${gap[1]}x${gap[2]}`.replace(/^ *([\d.]+) ?\/ ?x ?= ?([\d.]+)/, '$1 = $2 * x')
    : WORDINGS.flatMap((wording) => wording.exec(text)?.[1] ?? [])[0];
  const task = system ? `Solve the system: ${system[1]}, ${system[2]}` : text;
  const answer = deriveAnswer(worded === undefined ? task : `Solve ${worded.trim()}`);
  if (answer === null) return null;
  const single = /^([a-z]) = ([^=,]+)$/i.exec(answer)?.[2] ?? answer;
  if (/ or /.test(single)) return { expression: answer };
  const value = evaluateArithmetic(single.replace(/%$/, '')) ?? readQuantity(single)?.figure;
  return value ? { value, unit: null } : { expression: answer };
};
