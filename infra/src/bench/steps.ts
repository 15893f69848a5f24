import { findFirstBreak, type StepTask } from '@skillbridge/domain/engine';
import { z } from 'zod';
import { readLabelledRows } from './read-labelled-rows.ts';

/**
 * `pnpm bench:steps --data FILE [--json]`: where a student's solution first goes wrong. `exact` is the share of rows
 * whose first wrong step was named (or that were rightly left alone), `coverage` the share with an accusation,
 * `wrongAccusationRate` the share of all rows where it named another step. The main figures have the problem, the worked
 * solution and the answer to go by; `withoutSolution` and `instructionsOnly` take these away.
 */
const rowSchema = z.object({
  problem: z.string(),
  solution: z.string(),
  answer: z.string(),
  steps: z.array(z.string()),
  firstWrong: z.int().nullable(),
  category: z
    .string()
    .nullish()
    .transform((category) => category ?? 'none'),
});
type Row = z.output<typeof rowSchema>;
type Outcome = { category: string; accused: boolean; exact: boolean };

const { rows, report } = await readLabelledRows('steps', rowSchema);

const startedAt = performance.now();
const main = rows.map((row) => outcome(row, { answers: [row.answer], solution: row.solution }));
const msMean = (performance.now() - startedAt) / rows.length;
const categories = [...new Set(rows.map((row) => row.category))].sort();
report({
  ...measure(main),
  byCategory: Object.fromEntries(
    categories.map((category) => [category, measure(main.filter((one) => one.category === category))]),
  ),
  withoutSolution: measure(rows.map((row) => outcome(row, { answers: [row.answer], solution: '' }))),
  instructionsOnly: measure(rows.map((row) => outcome(row, { answers: [], solution: '' }))),
  msMean: round(msMean),
});

function outcome(row: Row, given: Omit<StepTask, 'instructions'>): Outcome {
  const work = row.steps.map((step) => step.replace(/\s*\n\s*/g, ' ')).join('\n');
  const broken = findFirstBreak(work, { instructions: row.problem, ...given });
  const accused = broken ? broken.line.number - 1 : null;
  return { category: row.category, accused: accused !== null, exact: accused === row.firstWrong };
}

function measure(outcomes: readonly Outcome[]) {
  const n = outcomes.length;
  const share = (count: number): number => round(count / n);
  return {
    n,
    exact: share(outcomes.filter((one) => one.exact).length),
    coverage: share(outcomes.filter((one) => one.accused).length),
    wrongAccusationRate: share(outcomes.filter((one) => one.accused && !one.exact).length),
  };
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
