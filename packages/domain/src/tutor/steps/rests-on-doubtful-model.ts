import { extractValues } from '../../math/extract-values.ts';
import { normaliseMath } from '../../math/normalise-math.ts';
import { rational, sameRational } from '../../math/rational.ts';
import { coefficientsOf } from './algebra/one-variable.ts';
import { readAsked } from './algebra/read-asked.ts';
import { readStatements } from './algebra/read-statements.ts';
import type { WorkLine } from './read-steps.ts';
import type { StepTask } from './step-task.ts';

/**
 * Whether a line follows from an equation that the student set up for a story and that does not lead to any figure of
 * the key. The work then first went wrong where the equation was set up, and a later slip in solving it is not the
 * place to point at.
 */
export function restsOnDoubtfulModel(
  previous: WorkLine | null,
  { instructions, answers, solution }: StepTask,
): boolean {
  const keyed = [...answers, solution].flatMap((text) => extractValues(normaliseMath(text)));
  if (!previous || keyed.length === 0) return false;
  const asked = readAsked(instructions);
  if (asked.relations.length > 0 || asked.rewriting) return false;
  const last = readStatements(previous.maths).at(-1);
  if (last?.kind !== 'relation') return false;
  const [rest, slope, ...more] = last.relation.variables.size === 1 ? coefficientsOf(last.relation.zero) : [];
  const root = rest && slope && more.length === 0 ? rational(-rest.n * slope.d, rest.d * slope.n) : null;
  return root === null || !keyed.some((mention) => sameRational(mention.value, root));
}
