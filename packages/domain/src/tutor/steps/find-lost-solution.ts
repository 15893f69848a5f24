import { normaliseMath } from '../../math/normalise-math.ts';
import { coversAll, losesSolution } from './algebra/loses-solution.ts';
import { readAsked } from './algebra/read-asked.ts';
import { readStatements } from './algebra/read-statements.ts';
import type { Relation } from './algebra/relation.ts';
import type { WorkLine } from './read-steps.ts';
import type { StepTask } from './step-task.ts';

/**
 * The first line where a solution is lost that the key has and the work never names: `x = 3` after `x^2 = 9`, when the
 * answer is `x = 3 or x = -3`. Without such a key nothing is said: in a story a negative length is rightly left out.
 */
export function findLostSolution(
  lines: readonly WorkLine[],
  { instructions, answers }: StepTask,
): { line: WorkLine; previous: WorkLine | null } | null {
  const wanted = answers.flatMap((answer) => relationsIn(normaliseMath(answer))).find((one) => one.solved);
  if (!wanted || wanted.alternatives.length < 2) return null;
  const solved = lines
    .flatMap((line) => relationsIn(line.maths))
    .filter((one) => one.solved && sameLetter(one, wanted));
  if (coversAll(wanted, solved)) return null;
  const [asked, ...more] = readAsked(instructions).relations;
  let before: { relation: Relation; line: WorkLine | null } | null =
    asked && more.length === 0 ? { relation: asked, line: null } : null;
  for (const line of lines) {
    for (const relation of relationsIn(line.maths)) {
      if (before && sameLetter(relation, wanted) && losesSolution(before.relation, relation)) {
        return { line, previous: before.line };
      }
      before = { relation, line };
    }
  }
  return null;
}

function relationsIn(maths: string): Relation[] {
  return readStatements(maths).flatMap((one) => (one.kind === 'relation' ? [one.relation] : []));
}

function sameLetter(a: Relation, b: Relation): boolean {
  return a.variables.size === 1 && [...a.variables].every((name) => b.variables.has(name));
}
