import { compare, parse } from '@khanacademy/kas';
import { compareWithKas } from './compare-with-kas.ts';
import { expandsTooFar } from './expands-too-far.ts';
import { runSeeded } from './run-seeded.ts';

/** How an expression that equals another is written. */
export type Form = { readonly same: boolean; readonly simplified: boolean };

/**
 * Whether a normalised expression is written in the form of another one that it equals (`(x+1)(x-1)`, not `x^2-1`; the
 * order of terms and factors does not count), and whether nothing in it is left to carry out. Null when KAS cannot read
 * one of them, does not find them equal, or would
 * take too long over it.
 */
export function judgeForm(text: string, model: string): Form | null {
  if (expandsTooFar(text) || expandsTooFar(model) || compareWithKas(text, model) !== true) return null;
  try {
    const [given, key] = [parse(text), parse(model)];
    if (!given.parsed || !key.parsed) return null;
    return runSeeded(() => ({
      same: compare(given.expr, key.expr, { form: true, simplify: false }).equal === true,
      simplified: compare(given.expr, key.expr, { form: false, simplify: true }).equal === true,
    }));
  } catch {
    return null;
  }
}
