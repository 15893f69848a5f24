/** ANSWER-BEARING: see answer-key.ts. */

import { readTask } from '../tutor/policy/read-task.ts';
import type { ReadFile } from '../tutor/situation.ts';
import { emptyAnswerKey, type KeyedProblem } from './answer-key.ts';
import { deriveAnswer } from './derive-answer.ts';

/** What a key is drafted from. */
export type KeyDraftInput = { readonly instructions: string; readonly materials: readonly ReadFile[] };

/**
 * A problem of a drafted key, for an instructor to confirm. The answer is empty where none could be drafted; `verified`
 * says that algebra comes to it from the problem alone.
 */
export type DraftedProblem = KeyedProblem & { verified: boolean };

/** As many problems as a key holds. */
export const MOST_KEYED = 40;

/** More than a problem has words. */
const LONGEST_TASK = 4000;

/** A problem of the worksheet: its own words behind what the worksheet asks for with each. */
export type WorksheetProblem = { label: string; task: string };

/** The problems of an assignment by their numbers; a task without numbering is one, named `1`. */
export function listProblems({ instructions, materials }: KeyDraftInput): WorksheetProblem[] {
  return readTask({ instructions, materials, key: emptyAnswerKey })
    .filter((one) => one.label.length <= 16)
    .slice(0, MOST_KEYED)
    .map((one) => ({ label: one.label, task: `${readOrders(one.stem)}\n${one.text}`.trim().slice(0, LONGEST_TASK) }));
}

const ORDERS =
  /\b(?:answer|calculate|check|choose|circle|classify|compare|complete|compute|describe|determine|draw|estimate|evaluate|expand|explain|factor|find|give|graph|how|identify|list|order|plot|rewrite|round|show|simplify|sketch|solve|state|tell|use|what|which|why|work|write)\b/i;

/** What a worksheet's beginning asks for, without its title and the lines for name and date. */
function readOrders(stem: string): string {
  return stem
    .split(/\n|(?<=[.!?:])\s+/)
    .filter((one) => ORDERS.test(one))
    .join('\n');
}

/** Drafts a key without a model: the problems by their numbers, answers where algebra gives one, the others empty. */
export function draftKey(input: KeyDraftInput): DraftedProblem[] {
  return listProblems(input).map(({ label, task }) => {
    const answer = deriveAnswer(task);
    return { label, answer: answer ?? '', accepted: [], solution: '', hints: [], verified: answer !== null };
  });
}
