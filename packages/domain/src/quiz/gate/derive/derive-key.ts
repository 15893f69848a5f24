import { sameRational } from '../../../math/rational.ts';
import type { ReadItem, ReadOption } from '../read-item.ts';
import { isAll, isNone } from '../rules/all-or-none.ts';
import { matches } from './matches.ts';
import { prepare } from './prepare.ts';
import type { Solved, Solver } from './solver.ts';
import { solvers } from './solvers.ts';

/** Words that turn a question round, or ask for an estimate: what is computed is then not what is asked. */
const TURNED =
  /\b(?:not|except|cannot|could|might|false|incorrect|closest|approximately|approximate|about|estimate|estimated|nearest|between which|at least|at most|which (?:expression(?!s? is (?:equivalent|equal) to)|equation|statement|of the following (?:expressions|equations|statements)|method|property|step)|minimum|maximum|possible)\b/i;
const LONGEST = 600;

/** What the question comes to; null unless every solver that answers says the same. */
export function solveStem(stem: string): Solved | null {
  if (stem.length > LONGEST) return null;
  const text = prepare(stem);
  const answers = solvers.flatMap((solver: Solver) => solver(text) ?? []);
  const [first] = answers;
  return first && answers.slice(1).every((other) => isSame(first, other)) ? first : null;
}

function isSame(a: Solved, b: Solved): boolean {
  if ('value' in a && 'value' in b) return sameRational(a.value, b.value);
  if ('anyOf' in a || 'anyOf' in b) return false;
  return 'expression' in a && 'expression' in b && a.expression === b.expression;
}

/** The options that are right by algebra, and whether every other one could be read and is not. */
export type DerivedKey = { readonly right: readonly ReadOption[]; readonly complete: boolean; readonly solved: Solved };

/** Works a choice item out without looking at its key; null where algebra cannot say. */
export function deriveKey({ item, stem, options }: ReadItem): DerivedKey | null {
  if (item.kind !== 'single' || (TURNED.test(stem) && !/\b(?:rounded|round) .{0,40}nearest/i.test(stem))) return null;
  const solved = solveStem(stem);
  if (!solved) return null;
  const others = options.filter((option) => !isAll(option) && !isNone(option));
  const judged = others.map((option) => matches(solved, option.plain));
  // A rounded figure is right only where the exact one is not offered.
  const wanted = (['exact', 'rounded', 'percent'] as const).find((match) => judged.includes(match));
  const right = others.filter((_, at) => judged[at] === wanted);
  return { right, complete: !judged.includes('unread'), solved };
}
