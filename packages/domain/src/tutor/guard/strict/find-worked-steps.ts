import type { ValueMention } from '../../../math/extract-values.ts';
import {
  addRational,
  divideRational,
  multiplyRational,
  type Rational,
  sameRational,
  subtractRational,
} from '../../../math/rational.ts';
import { clauseAround } from '../clause-around.ts';
import { isAboutTheTalk } from '../is-about-the-talk.ts';
import type { Known } from '../known.ts';
import { valuesIn } from '../values-in.ts';

/** A place where a reply works something out, from its figures to its result. */
export type WorkedStep = {
  readonly start: number;
  readonly end: number;
  /** What it is worked out from; empty where that was not read. */
  readonly from: readonly Rational[];
};

/** What links a calculation in words to its result: `is`, `which makes it`, `and you get`. Signs are not read here. */
const LINK =
  /\b(?:is|are|was|were|be|makes?|making|made|gives?|giving|gave|equals?|totals?|becomes?|means|leaves?|leaving|left|remains?|gets?|got|have|has|to|at)(?: (?:it|you|us|him|her|them|with|just|only|exactly|then|a total of)){0,3}\s*\$?$/i;
/** How far back the figures of a calculation stand. */
const REACH = 120;
/** No calculation in words has more of them; bounds what a text of figures costs. */
const FIGURES = 8;

/**
 * Every new value that a reply works out in words: it stands behind a word for `=`, and two figures shortly before it
 * come to it. `5 boxes of 12 is 60, minus 13 is 47` are two steps. What is worked out from figures that are neither of
 * the task nor of an earlier step is an example.
 */
export function findWorkedSteps(
  text: string,
  known: Pick<Known, 'mentions'>,
  isNew: (value: Rational) => boolean,
): WorkedStep[] {
  const mentions = valuesIn(text);
  const steps: WorkedStep[] = [];
  const results: Rational[] = [];
  const isOfTheTask = (value: Rational): boolean =>
    known.mentions(value) || results.some((one) => sameRational(one, value));
  for (const [at, mention] of mentions.entries()) {
    if (!isNew(mention.value) || !LINK.test(text.slice(Math.max(0, mention.start - 40), mention.start))) continue;
    if (isAboutTheTalk(text, mention) || clauseAround(text, mention.start).asks) continue;
    const figures = mentions.slice(Math.max(0, at - FIGURES), at).filter((one) => mention.start - one.end <= REACH);
    const from = pairFor(figures, mention.value);
    if (!from.some((one) => isOfTheTask(one.value))) continue;
    results.push(mention.value);
    steps.push({ start: from[0]?.start ?? mention.start, end: mention.end, from: from.map((one) => one.value) });
  }
  return steps;
}

/** The first two figures that come to the value. */
function pairFor(figures: readonly ValueMention[], value: Rational): readonly ValueMention[] {
  const pairs = figures.flatMap((one, at) => figures.slice(at + 1).map((other) => [one, other] as const));
  return (
    pairs.find(([{ value: a }, { value: b }]) =>
      [
        ...[addRational(a, b), subtractRational(a, b), subtractRational(b, a), multiplyRational(a, b)],
        ...[divideRational(a, b), divideRational(b, a)],
      ].some((one) => one && sameRational(one, value)),
    ) ?? []
  );
}
