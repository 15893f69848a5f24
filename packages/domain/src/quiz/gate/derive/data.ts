import {
  addRational,
  compareRational,
  divideRational,
  multiplyRational,
  parseDecimal,
  type Rational,
  subtractRational,
  whole,
} from '../../../math/rational.ts';
import type { Solver } from './solver.ts';

const LIST = '(-?\\d+(?:\\.\\d+)?(?:(?:, and |, | and )-?\\d+(?:\\.\\d+)?){2,30})';
const WHAT = '(mean|average|arithmetic mean|median|mode|range)';
const OF = new RegExp(
  `\\b(?:what is|find|calculate|determine|compute) the ${WHAT}(?: value)? (?:of|for)(?: these| the| this)?(?: following)?(?: data| set| list| data set| of| numbers| scores| values| group)*:?\\s*[{(]?${LIST}[})]?\\s*[?.]?$`,
  'i',
);
const AFTER = new RegExp(
  `${LIST}[})]?[.,;:]? (?:what is|find|calculate|determine) (?:the|their) ${WHAT}(?: of (?:the|these|this) (?:data|set|list|data set|numbers|scores|values|following))?\\s*[?.]?$`,
  'i',
);

const MISSING =
  /\b(?:mean|average) of (\d[\d., ]{0,80}?),? and ([a-z]) is (\d+(?:\.\d+)?)[.,] (?:what is|find)(?: the value of)? \2\s*[?.]?$/i;

/** Mean, median, mode and range of a list of figures. */
export const data: Solver = (text) => {
  const missing = MISSING.exec(text);
  if (missing) return missingValue(missing[1] ?? '', missing[3] ?? '');
  const [of, after] = [OF.exec(text), AFTER.exec(text)];
  const [what, list] = of ? [of[1], of[2]] : [after?.[2], after?.[1]];
  if (what === undefined || list === undefined) return null;
  if ((text.match(/\d+(?:\.\d+)?/g) ?? []).length !== (list.match(/\d+(?:\.\d+)?/g) ?? []).length) return null;
  const values = (list.match(/-?\d+(?:\.\d+)?/g) ?? []).flatMap((figure) => parseDecimal(figure) ?? []);
  const value = measure(what.toLowerCase(), [...values].sort(compareRational));
  return value && { value, unit: null };
};

function missingValue(list: string, mean: string): ReturnType<Solver> {
  const known = (list.match(/\d+(?:\.\d+)?/g) ?? []).flatMap((figure) => parseDecimal(figure) ?? []);
  const all = parseDecimal(mean);
  const value =
    all && known.reduce((rest, one) => subtractRational(rest, one), multiplyRational(all, whole(known.length + 1)));
  return value && { value, unit: null };
}

function measure(what: string, sorted: readonly Rational[]): Rational | null {
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return null;
  if (what === 'range') return subtractRational(last, first);
  if (what === 'median') {
    const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
    return low && high ? divideRational(addRational(low, high), whole(2)) : null;
  }
  if (what === 'mode') return modeOf(sorted);
  return divideRational(sorted.reduce(addRational), whole(sorted.length));
}

function modeOf(sorted: readonly Rational[]): Rational | null {
  const counted = sorted.map((one) => sorted.filter((other) => compareRational(one, other) === 0).length);
  const most = Math.max(...counted);
  const modes = sorted.filter((_, at) => counted[at] === most);
  return modes.length === most && most > 1 ? (modes[0] ?? null) : null;
}
