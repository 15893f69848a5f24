import { extractValues } from '../../../math/extract-values.ts';
import { normaliseMath } from '../../../math/normalise-math.ts';
import { type Rational, whole } from '../../../math/rational.ts';
import type { StepTask } from '../step-task.ts';
import { fingerprints, standIns } from './fingerprint.ts';
import { keyOf, type TracedCalculation, traceWork } from './trace-work.ts';

/** Words that stand for a figure of the problem. */
const FIGURE_WORDS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:twice|doubled?|doubles|couple|half|halves)\b/i, 2],
  [/\b(?:thrice|tripled?|triples|thirds?)\b/i, 3],
  [/\bquarters?\b/i, 4],
  [/\bdozens?\b/i, 12],
];
const LONGEST_SOLUTION = 8000;
/** Longer solutions are several problems in one. */
const MOST_CALCULATIONS = 40;
/** More figures than this are a table. */
const MOST_GIVENS = 40;

/** The worked solution of a word problem as calculations, and what makes two of them the same formula. */
export type Reference = {
  lines: readonly string[];
  calculations: TracedCalculation[];
  /** The formula of each calculation. */
  formulas: Rational[][];
  /** Keys of all formulas, of all results, and of the formulas that come to the answer. */
  known: { formulas: Set<string>; results: Set<string>; answers: Set<string> };
  answer: Rational;
  standIn: (value: Rational) => Rational;
  /** The formulas of the given figures: a stand-in each. */
  givens: Rational[];
};

/** Null when the task has no worked solution in figures to measure against. */
export function readReference({ instructions, answers, solution }: StepTask): Reference | null {
  const lines = solution.slice(0, LONGEST_SOLUTION).split('\n').map(normaliseMath);
  const calculations = traceWork(lines);
  const answer = lastValue(answers[0] ?? '') ?? calculations.at(-1)?.result;
  if (calculations.length === 0 || calculations.length > MOST_CALCULATIONS || !answer) return null;
  const given = readGivens(instructions);
  const standIn = standIns(given.map(keyOf));
  const formulas = fingerprints(calculations, standIn);
  const answering = formulas.filter((_, at) => sameKey(calculations[at]?.result, answer));
  return {
    lines,
    calculations,
    formulas,
    known: {
      formulas: new Set(formulas.flat().map(keyOf)),
      results: new Set([...calculations.map((one) => keyOf(one.result)), keyOf(answer)]),
      answers: new Set(answering.flat().map(keyOf)),
    },
    answer,
    standIn,
    givens: given.map(standIn),
  };
}

/** The last figure of a text. */
export function lastValue(text: string): Rational | null {
  return extractValues(normaliseMath(text)).at(-1)?.value ?? null;
}

/** The figures that the problem gives, in digits or in words. One is left out: it is no quantity of its own. */
function readGivens(instructions: string): Rational[] {
  const mentioned = extractValues(normaliseMath(instructions)).map((mention) => mention.value);
  const spoken = FIGURE_WORDS.flatMap(([word, value]) => (word.test(instructions) ? [whole(value)] : []));
  const byKey = new Map([...mentioned, ...spoken].map((value) => [keyOf(value), value]));
  byKey.delete('1/1');
  return [...byKey.values()].slice(0, MOST_GIVENS);
}

function sameKey(a: Rational | undefined, b: Rational): boolean {
  return a !== undefined && keyOf(a) === keyOf(b);
}
