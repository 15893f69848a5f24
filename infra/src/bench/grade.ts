import { RIGHT_FROM, type ShortAnswerModel, scoreShortAnswer } from '@skillbridge/domain/engine';
import { fitModel, type GradeRow, gradeRowSchema, type Measured, measureRow, toModel } from './grade/fit-model.ts';
import { isFittedQuestion } from './grade/is-fitted-question.ts';
import { type Judged, measureAgreement } from './grade/measure-agreement.ts';
import { readLabelledRows } from './read-labelled-rows.ts';

/**
 * `pnpm bench:grade --data FILE [--json]`: pre-grading against human scores. No question is judged in `bySet` by weights
 * that have seen it: the shipped ones judge what they were not fitted on, and for the rest the same model is fitted again
 * on nine tenths of this file's questions and judges the tenth left out, ten times (`refitted` counts these rows).
 * `shipped` is the shipped grader on all rows, `heldOut` the fitted-again one on all rows; null for a file of few questions.
 */
const FOLDS = 10;
const { rows, report } = await readLabelledRows('grade', gradeRowSchema);

const startedAt = performance.now();
const shipped = rows.map((row) => judge(row));
const msMean = (performance.now() - startedAt) / rows.length;
const heldOut = judgeHeldOut();
const seen = rows.map((row) => isFittedQuestion(row.question));
report({
  bySet: bySet(shipped.map((one, at) => (seen[at] ? (heldOut?.[at] ?? one) : one))),
  refitted: heldOut ? seen.filter(Boolean).length : 0,
  shipped: bySet(shipped),
  heldOut: heldOut && bySet(heldOut),
  msMean: Math.round(msMean * 1000) / 1000,
});

function judgeHeldOut(): Judged[] | null {
  const questions = [...new Set(rows.map((row) => row.question))];
  if (questions.length < 2 * FOLDS) return null;
  const foldOf = new Map(questions.map((question, at) => [question, at % FOLDS]));
  const measured = rows.map(measureRow);
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    fitWithout(measured, (row) => foldOf.get(row.question) === fold),
  );
  return rows.map((row) => judge(row, models[foldOf.get(row.question) ?? 0]));
}

function fitWithout(measured: readonly Measured[], isHeldOut: (row: GradeRow) => boolean): ShortAnswerModel {
  return toModel(fitModel(measured.filter(({ row }) => !isHeldOut(row))));
}

function judge(row: GradeRow, model?: ShortAnswerModel): Judged {
  const { score, fullMarks, confidence, scoreConfidence } = scoreShortAnswer(row, model);
  const label = row.label2 ? row.label2 === 'correct' : null;
  const sure = label === null ? scoreConfidence : confidence;
  return { score, human: row.score, right: fullMarks >= RIGHT_FROM, label, confidence: sure };
}

function bySet(judged: readonly Judged[]) {
  const sets = [...new Set(rows.map((row) => row.set))].sort();
  return Object.fromEntries(
    sets.map((set) => [set, measureAgreement(judged.filter((_, at) => rows[at]?.set === set))] as const),
  );
}
