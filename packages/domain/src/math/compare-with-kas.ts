import { compare, parse } from '@khanacademy/kas';
import { expandsTooFar } from './expands-too-far.ts';
import { runSeeded } from './run-seeded.ts';

/** A run of letters longer than this is a word, which KAS would read as a product of variables. */
const LONGEST_PRODUCT = 3;
const FUNCTION_NAMES =
  /(?<![a-zA-Z])(?:arc)?(?:sin|cos|tan|csc|sec|cot|sqrt|log|ln|abs|pi|theta|alpha|beta)(?![a-zA-Z])/g;

/** Whether the text is worth giving to KAS: short, and no words in it. */
function looksAlgebraic(text: string): boolean {
  if (text.length === 0 || text.length > 200 || /[^\x20-\x7e]/.test(text)) return false;
  const letters = text.replace(FUNCTION_NAMES, ' ').match(/[a-zA-Z]+/g) ?? [];
  return letters.every((run) => run.length <= LONGEST_PRODUCT);
}

/**
 * Whether KAS finds two normalised expressions, equations or inequalities equal; null when it cannot read one. It
 * throws on some input (`%`, lists) and is then as silent as when it does not parse.
 */
export function compareWithKas(a: string, b: string): boolean | null {
  if (!looksAlgebraic(a) || !looksAlgebraic(b)) return null;
  // Relations are compared multiplied out; expressions at points.
  if (/[=<>]/.test(a + b) && (expandsTooFar(a) || expandsTooFar(b))) return null;
  try {
    const [first, second] = [parse(a), parse(b)];
    if (!first.parsed || !second.parsed) return null;
    return runSeeded(() => compare(first.expr, second.expr).equal === true);
  } catch {
    return null;
  }
}
