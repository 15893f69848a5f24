/** ANSWER-BEARING: see answer-key.ts. */
import { judgeEquivalence } from '../../../math/judge-equivalence.ts';
import { multiplyRational, type Rational, sameRational } from '../../../math/rational.ts';
import { type Measure, readMeasure } from '../../../math/read-measure.ts';
import { foldText } from '../../parts/fold-text.ts';
import { isBlank } from '../../parts/is-blank.ts';

/** Signs that make a text mathematics: an operator, or a number times a letter. `CO2` and `T-cell` are words. */
const MATHS =
  /[=+*/^<>√≤≥±×÷−]|(?<![\p{L}\d])\d[\d.]*\s?[a-zπ](?!\p{L})|(?<!\p{L})\p{L}\s?-\s?(?:\d|\p{L}(?!\p{L}))|\\[a-z]+/u;

const HUNDREDTH: Rational = { n: 1n, d: 100n };

/**
 * Whether a typed text is one of the accepted ones. Spaces never count; capitals and accents count only where the author
 * asked for the exact spelling. Numbers and expressions count in every equivalent form.
 */
export function isAccepted(text: string, blank: { accepted: readonly string[]; caseSensitive: boolean }): boolean {
  if (isBlank(text)) return false;
  const fold = (words: string): string => foldText(words, { exact: blank.caseSensitive });
  return blank.accepted.some((accepted) => fold(accepted) === fold(text) || isSameMaths(accepted, text));
}

/** 50% is 1/2. */
function ofOne({ figure, percent }: Measure): Rational {
  return percent ? multiplyRational(figure, HUNDREDTH) : figure;
}

function isSameMaths(accepted: string, text: string): boolean {
  const [key, given] = [readMeasure(accepted), readMeasure(text)];
  // A number only ever equals a number: arithmetic such as the task itself, copied, does not. Nor does a percentage
  // equal a number, or the one in the task could be copied; that one is asked for, the author says.
  if (key?.unit === null) {
    if (given?.unit !== null || (given.percent && !key.percent)) return false;
    return sameRational(ofOne(key), ofOne(given));
  }
  return (key !== null || MATHS.test(accepted)) && judgeEquivalence(accepted, text) === 'equivalent';
}
