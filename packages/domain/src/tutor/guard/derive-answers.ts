import { normaliseMath } from '../../math/normalise-math.ts';
import { sameRational } from '../../math/rational.ts';
import { arithmeticTask } from './derive/arithmetic-task.ts';
import type { Derivation, Derived } from './derive/derivation.ts';
import { equations } from './derive/equations.ts';
import { percentages } from './derive/percentages.ts';
import { rates } from './derive/rates.ts';
import type { GuardedAnswer } from './guarded-answer.ts';

/** Every kind of task that the guard can do by itself. A new one is a file and a line here. */
const derivations: readonly Derivation[] = [equations, arithmeticTask, percentages, rates];

/** More answers than a worksheet has; bounds what a reply is compared with. */
const MOST = 40;

/**
 * What a task without a key asks for, where that follows from it: equations, systems of two, arithmetic, percentages,
 * simple rates.
 */
export function deriveAnswers(task: string): GuardedAnswer[] {
  const text = normaliseMath(task);
  const derived = derivations.flatMap((derive) => derive(text));
  return derived
    .filter((one, at) => derived.findIndex((other) => isSame(one, other)) === at)
    .slice(0, MOST)
    .map(
      (one): GuardedAnswer =>
        'value' in one
          ? { problem: '1', kind: 'value', ...one }
          : { problem: '1', kind: 'expression', text: one.expression },
    );
}

function isSame(one: Derived, other: Derived): boolean {
  return 'value' in one
    ? 'value' in other && sameRational(one.value, other.value)
    : 'expression' in other && one.expression === other.expression;
}
