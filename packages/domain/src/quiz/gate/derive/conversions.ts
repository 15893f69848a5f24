import { evaluateArithmetic } from '../../../math/evaluate-arithmetic.ts';
import { divideRational, multiplyRational, roundRational } from '../../../math/rational.ts';
import { findUnit } from '../../../math/units.ts';
import type { Solver } from './solver.ts';

const FIGURE = '(\\d+(?:\\.\\d+)?(?:/\\d+)?|an?)';
const UNIT = '((?:square |cubic )?[a-z]+(?:\\^[23])?(?:\\s?/\\s?[a-z]+| per [a-z]+)?)';
const HOW_MANY = new RegExp(
  `^how many ${UNIT} (?:are|is)(?: there)?(?: contained)? (?:in|equal to) ${FIGURE} ${UNIT}\\s*[?.]?$`,
  'i',
);
const CONVERT = new RegExp(
  `^(?:convert|change|express|what is) ${FIGURE} ${UNIT} (?:to|into|in|as|in terms of) ${UNIT}\\s*[?.]?$`,
  'i',
);
const PLACES: Readonly<Record<string, number>> = { whole: 0, unit: 0, one: 0, tenth: 1, hundredth: 2, thousandth: 3 };
const TENS: Readonly<Record<string, string>> = { ten: '10', hundred: '100', thousand: '1000' };
const ROUND =
  /^(?:what is|round|find)?\s*(-?\d+(?:\.\d+)?),? (?:rounded )?(?:off )?to the nearest (whole|unit|one|tenth|hundredth|thousandth|ten|hundred|thousand|10|100|1000)s?(?: number)?\s*[?.]?$/i;

/** A measure in other units, and a figure rounded. */
export const conversions: Solver = (text) => rounded(text) ?? converted(text);

const converted: Solver = (text) => {
  const [many, convert] = [HOW_MANY.exec(text), CONVERT.exec(text)];
  const [figure, from, to] = many ? [many[2], many[3], many[1]] : [convert?.[1], convert?.[2], convert?.[3]];
  if (figure === undefined || from === undefined || to === undefined) return null;
  const [given, wanted] = [findUnit(from), findUnit(to)];
  const value = evaluateArithmetic(/^an?$/i.test(figure) ? '1' : figure);
  if (!given || !wanted || !value || given.dimension !== wanted.dimension) return null;
  const answer = divideRational(multiplyRational(value, given.scale), wanted.scale);
  return answer && { value: answer, unit: to };
};

const rounded: Solver = (text) => {
  const [, figure = '', place = ''] = ROUND.exec(text) ?? [];
  const exact = figure === '' ? null : evaluateArithmetic(figure);
  if (!exact) return null;
  const name = place.toLowerCase();
  const places = PLACES[name];
  if (places !== undefined) return { value: roundRational(exact, places), unit: null };
  const step = evaluateArithmetic(TENS[name] ?? name);
  const steps = step && divideRational(exact, step);
  return step && steps && { value: multiplyRational(roundRational(steps, 0), step), unit: null };
};
