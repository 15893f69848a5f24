import {
  addRational,
  divideRational,
  multiplyRational,
  parseDecimal,
  type Rational,
  sameRational,
  subtractRational,
  whole,
} from '../../../math/rational.ts';
import { valuesIn } from '../values-in.ts';
import type { Detector } from './detector.ts';

const IT = '(?:it|that|this|them|the result|what you (?:have|get|got)|the outcome)';
const N = '\\$?(-?\\d+(?:\\.\\d+)?)(?!\\d)';
type Step = (running: Rational, by: Rational) => Rational | null;
/** What is done to the figure said last. */
const STEPS: readonly (readonly [RegExp, Step])[] = [
  [new RegExp(`\\badd(?:ing)? (?:another )?${N}(?: more)?(?: [a-z]+)? (?:to ${IT}|more\\b)`, 'gi'), addRational],
  [new RegExp(`\\b(?:subtract|tak)(?:ing|e)?(?: away)? ${N}(?: [a-z]+)? (?:away )?from ${IT}`, 'gi'), subtractRational],
  [new RegExp(`\\b(?:multiply|multiplying|times) ${IT} by ${N}`, 'gi'), multiplyRational],
  [new RegExp(`\\b(?:divide|dividing|split) ${IT} (?:by|into) ${N}`, 'gi'), divideRational],
  [new RegExp(`\\b(?:double|doubling) ${IT}()`, 'gi'), (running) => multiplyRational(running, whole(2))],
  [new RegExp(`\\b(?:triple|tripling) ${IT}()`, 'gi'), (running) => multiplyRational(running, whole(3))],
  [new RegExp(`\\b(?:halve|halving|half of) ${IT}()`, 'gi'), (running) => divideRational(running, whole(2))],
  [new RegExp(`\\bsquare ${IT}()`, 'gi'), (running) => multiplyRational(running, running)],
];
/** How far back the figure may stand that is worked on. */
const REACH = 300;

/** A value built up step by step: `Think of 38.` and then, maybe a turn later, `Add 4 to it.` */
export const continuedArithmetic: Detector = {
  name: 'builds it up step by step',
  finds({ text, earlier, hidden }, answer, known) {
    if (answer.kind !== 'value' || hidden || known.concluded(answer.value)) return false;
    const done = STEPS.flatMap(([pattern, step]) =>
      [...text.matchAll(pattern)].map((match) => ({
        at: match.index,
        end: match.index + match[0].length,
        step,
        by: match[1] ?? '',
      })),
    ).sort((a, b) => a.at - b.at);
    const first = done[0];
    if (!first || done.length > 12) return false;
    const before = `${earlier.slice(-REACH)}\n${text.slice(Math.max(0, first.at - REACH), first.at)}`;
    let running = valuesIn(before).at(-1)?.value ?? null;
    for (const { step, by } of done) {
      if (!running) return false;
      running = step(running, parseDecimal(by) ?? whole(1));
      if (running && sameRational(running, answer.value)) return true;
    }
    return false;
  },
};
