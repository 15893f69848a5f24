import {
  askForest,
  askScale,
  type Measures,
  measureAnswer,
  type ShortAnswerModel,
  type Tree,
  toSteps,
} from '@skillbridge/domain/engine';
import { z } from 'zod';
import { fitScale } from './fit-scale.ts';
import { growForest } from './grow-forest.ts';

export const gradeRowSchema = z.object({
  set: z.string().default('unnamed'),
  question: z.string(),
  references: z.array(z.string()),
  answer: z.string(),
  score: z.number().min(0).max(1),
  label2: z.enum(['correct', 'incorrect']).nullish(),
});
export type GradeRow = z.output<typeof gradeRowSchema>;
export type Measured = { readonly row: GradeRow; readonly measures: Measures };
export type Fitted = { readonly forest: readonly Tree[]; readonly scale: Readonly<Record<string, number>> };

/** A row with the measures against the reference that it covers best. */
export function measureRow(row: GradeRow): Measured {
  const all = row.references.map((reference) => measureAnswer(row.question, reference, row.answer));
  const measures = all.reduce((top, one) => ((one['cover'] ?? 0) > (top['cover'] ?? 0) ? one : top), all[0] ?? {});
  return { row, measures };
}

/**
 * Fits rightness to the rows with a label of right or wrong, and the marking scale to the rows that have points alone.
 * A question with four times the answers counts twice.
 */
export function fitModel(measured: readonly Measured[]): Fitted {
  const counts = new Map<string, number>();
  for (const { row } of measured) counts.set(row.question, (counts.get(row.question) ?? 0) + 1);
  const weightOf = (row: GradeRow) => 1 / Math.sqrt(counts.get(row.question) ?? 1);
  const labelled = measured.filter(({ row }) => row.label2);
  const marked = measured.filter(({ row }) => !row.label2);
  return {
    forest: growForest(
      labelled.map(({ row, measures }) => ({
        steps: toSteps(measures),
        target: row.label2 === 'correct' ? 1 : 0,
        weight: weightOf(row),
      })),
    ),
    scale: fitScale(marked.map(({ row, measures }) => ({ measures, target: row.score, weight: weightOf(row) }))),
  };
}

export function toModel({ forest, scale }: Fitted): ShortAnswerModel {
  return {
    right: (measures) => askForest(forest, toSteps(measures)),
    marks: (measures) => askScale(scale, measures),
  };
}
