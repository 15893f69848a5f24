/** ANSWER-BEARING: see answer-key.ts. */
import { judgeForm } from '../../../math/judge-form.ts';
import { normaliseMath } from '../../../math/normalise-math.ts';
import { readNumber } from '../../../math/read-number.ts';
import { splitAnswer } from '../../../math/split-answer.ts';
import type { ItemOf } from '../../item.ts';

/**
 * Whether a text that is equivalent to the key has the form that the item asks for. Values of a list are compared each
 * with its own. `simplest` takes the key's form too, whatever KAS thinks of it: it is the author's simplest form. What
 * cannot be judged has the form: it is equivalent, after all.
 */
export function hasForm(text: string, key: string, form: ItemOf<'expression'>['form']): boolean {
  if (form === 'any') return true;
  const [plain, plainKey] = [normaliseMath(text), normaliseMath(key)];
  const [given, model] = [splitAnswer(plain), splitAnswer(plainKey)];
  // An equation that only one of them solves for its letter is compared whole.
  const whole = model.name !== null && given.name === null && /[=<>]/.test(plain);
  const [values, models] = whole ? [[plain], [plainKey]] : [given.values, model.values];
  return values.every((value) => {
    const judged = models.flatMap((other) => judgeForm(tidy(value), tidy(other)) ?? []);
    if (form === 'simplest' && isPlainNumber(value)) return isLowest(value);
    if (judged.length === 0) return true;
    return judged.some(({ same, simplified }) => same || (form === 'simplest' && simplified));
  });
}

function tidy(text: string): string {
  return text.replace(/[.;!?\s]+$/, '').trim();
}

function isPlainNumber(text: string): boolean {
  return readNumber(tidy(text)) !== null;
}

/** A whole number, a decimal, a mixed number, or a fraction in lowest terms that is not whole. */
function isLowest(text: string): boolean {
  const [, over, under] = /^[+-]?\(?[+-]?(\d+)\)? ?\/ ?\(?[+-]?(\d+)\)?$/.exec(tidy(text)) ?? [];
  if (over === undefined || under === undefined) return !/\d\.\d* ?\/|\/ ?\d*\./.test(text);
  return BigInt(under) !== 1n && greatestCommon(BigInt(over), BigInt(under)) === 1n;
}

function greatestCommon(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommon(b, a % b);
}
