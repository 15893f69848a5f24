import { normaliseMath } from '../../math/normalise-math.ts';
import { type LinearSolution, solveLinear } from '../../math/solve-linear.ts';

/** The linear equations and inequalities in prose, solved: `Solve 2x + 5 = 13 for x.` has one. */
export function findEquations(prose: string): LinearSolution[] {
  return normaliseMath(prose)
    .split(/\n|[:;,.?!](?=\s|$)|\b[a-zA-Z]{2,}\b/)
    .filter((piece) => /[=<>]/.test(piece))
    .flatMap((piece) => solveLinear(piece.trim()) ?? []);
}
