import { deriveAnswer } from '../../../answer-key/derive-answer.ts';
import { evaluateArithmetic } from '../../../math/evaluate-arithmetic.ts';
import { absRational, compareRational, subtractRational } from '../../../math/rational.ts';
import { deriveKey, solveStem } from '../derive/derive-key.ts';
import { matches } from '../derive/matches.ts';
import { quote } from '../quote.ts';
import type { ReadItem } from '../read-item.ts';
import { isNone } from './all-or-none.ts';
import type { ItemRule } from './rule.ts';

/** A key that is not what the question comes to. Says nothing where algebra cannot tell. */
export const wrongKey: ItemRule = {
  code: 'wrong-key',
  find(read) {
    switch (read.item.kind) {
      case 'single':
        return judgeChoice(read);
      case 'numeric':
      case 'short':
        return judgeTyped(read);
      case 'true-false':
        return judgeStatement(read);
      default:
        return [];
    }
  },
};

function judgeChoice(read: ReadItem): ReturnType<ItemRule['find']> {
  const derived = deriveKey(read);
  const key = read.options.find((option) => option.isKey);
  if (!derived || !key || derived.right.includes(key)) return [];
  const [right] = derived.right;
  if (right)
    return [
      {
        severity: 'block',
        part: 'key',
        optionIds: [key.id, right.id],
        sentence: `${quote(key.text)} is marked as right, but the question comes to ${quote(right.text)}: correct the key or the question.`,
      },
    ];
  const sure = deriveAnswer(read.stem) !== null && derived.complete && !read.options.some(isNone);
  if (!sure) return [];
  return [
    {
      severity: 'block',
      part: 'options',
      optionIds: [key.id],
      sentence: `None of the options is what the question comes to, ${quote(key.text)} included: put the right one in.`,
    },
  ];
}

function judgeTyped({ item }: ReadItem): ReturnType<ItemRule['find']> {
  if (item.kind !== 'numeric' && item.kind !== 'short') return [];
  const solved = solveStem(item.stem);
  if (!solved) return [];
  const key = item.kind === 'numeric' ? item.key : (item.key[0] ?? '');
  if (item.kind === 'numeric' && 'value' in solved) {
    const [value, tolerance] = [evaluateArithmetic(item.key), evaluateArithmetic(item.tolerance)];
    if (value && tolerance && compareRational(absRational(subtractRational(value, solved.value)), tolerance) <= 0)
      return [];
  }
  if (matches(solved, key) !== 'no') return [];
  const sentence = `The key ${quote(key)} is not what the question comes to: correct the key or the question.`;
  return [{ severity: 'block', part: 'key', sentence }];
}

/** `True or false: 2 + 2 = 5`. */
const STATEMENT =
  /^(?:true or false\s*[:?.-]?\s*)?([-+*/^().\d\s]+|[-+*/^().\d\s]*sqrt[-+*/^().\d\s]+)(=|<=|>=|<|>)([-+*/^().\d\s]+?)[.]?$/i;

function judgeStatement({ item, stem }: ReadItem): ReturnType<ItemRule['find']> {
  const [, left = '', sign = '', right = ''] = STATEMENT.exec(stem) ?? [];
  const [a, b] = [evaluateArithmetic(left.trim()), evaluateArithmetic(right.trim())];
  if (item.kind !== 'true-false' || !a || !b) return [];
  const order = compareRational(a, b);
  const holds =
    (order === 0 && sign.includes('=')) || (order < 0 && sign.startsWith('<')) || (order > 0 && sign.startsWith('>'));
  if (holds === item.key) return [];
  const sentence = `The statement is ${holds ? 'true' : 'false'}, but ${holds ? 'false' : 'true'} is marked as right: correct the key or the statement.`;
  return [{ severity: 'block', part: 'key', sentence }];
}
