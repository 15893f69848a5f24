import type { KeyedProblem } from '../../answer-key/answer-key.ts';
import { describeKey } from '../../items/describe-key.ts';
import type { Item } from '../../items/item.ts';
import { toStudentItem } from '../../items/to-student-item.ts';
import type { KeyedAssignment } from './keys-pasted.ts';

const LETTERS = 'ABCDEFGHIJKL';
/** The most problems that a key holds. */
const MOST = 40;

/**
 * A quiz that is still to be answered, as the guard knows assignments: each question numbered as students would paste
 * it, with its options, and its key. Kinds whose answer is an arrangement have it as one line of text.
 */
export function quizAsKeyed(title: string, items: readonly Item[]): KeyedAssignment {
  const asked = items.slice(0, MOST);
  return {
    title,
    instructions: asked.map((item, at) => `${at + 1}. ${textOf(item)}`).join('\n\n'),
    key: { v: 1, problems: asked.map((item, at) => toProblem(item, String(at + 1))) },
  };
}

function textOf(item: Item): string {
  const view = toStudentItem(item, { seed: '', shuffleOptions: false });
  if (view.kind !== 'single' && view.kind !== 'multiple') return view.stem;
  return [view.stem, ...view.options.map(({ text }, at) => `${LETTERS[at] ?? ''}. ${text}`)].join('\n');
}

function toProblem(item: Item, label: string): KeyedProblem {
  const accepted = item.kind === 'short' ? item.key.slice(1).map((text) => text.slice(0, 500)) : [];
  return { label, answer: answerOf(item).slice(0, 500), accepted, solution: '', hints: [] };
}

function answerOf(item: Item): string {
  switch (item.kind) {
    case 'numeric':
      return item.unit === null ? item.key : `${item.key} ${item.unit.text}`;
    case 'short':
      return item.key[0] ?? '';
    case 'true-false':
      return item.key ? 'true' : 'false';
    default:
      return describeKey(item);
  }
}
