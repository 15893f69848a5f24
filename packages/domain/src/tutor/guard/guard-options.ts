import type { KeyedProblem } from '../../answer-key/answer-key.ts';
import { judgeEquivalence } from '../../math/judge-equivalence.ts';
import { normaliseWording } from './normalise-wording.ts';
import type { Option } from './read-options.ts';

const LETTER = /^\(?(?:option |choice |answer )?\(?([A-H])\)?[.)]?$/i;

/** The option that a key letter stands for, or that has the key's text; with the list that it is in. */
export type RightOption = { option: Option; list: readonly Option[] };

/** Which option of the instructions is right, for a key that is a letter or the option's own text. */
export function rightOption(
  problem: KeyedProblem,
  index: number,
  problems: number,
  lists: readonly (readonly Option[])[],
): RightOption | null {
  const list = lists.length === problems ? lists[index] : lists.length === 1 ? lists[0] : undefined;
  if (!list) return null;
  const letter = LETTER.exec(problem.answer.trim())?.[1]?.toUpperCase();
  const option = letter
    ? list.find((one) => one.letter === letter)
    : list.find((one) => isSame(one.text, problem.answer));
  return option ? { option, list } : null;
}

function isSame(text: string, answer: string): boolean {
  const [left, right] = [normaliseWording(text).join(' '), normaliseWording(answer).join(' ')];
  if (left !== '' && left === right && !/[-+*/^=]/.test(text + answer)) return true;
  return /\d|^.$/.test(text) && text.length <= 60 && judgeEquivalence(text, answer) === 'equivalent';
}
