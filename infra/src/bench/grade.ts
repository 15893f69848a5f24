import { RIGHT_FROM, type ShortAnswerModel, scoreShortAnswer } from '@skillbridge/domain/engine';
import { fitModel, type GradeRow, gradeRowSchema, type Measured, measureRow, toModel } from './grade/fit-model.ts';
import { type Judged, measureAgreement } from './grade/measure-agreement.ts';
import { readLabelledRows } from './read-labelled-rows.ts';

/**
 * `pnpm bench:grade --data FILE [--json]`: pre-grading against human scores. `bySet` is the shipped grader: held out only
 * when the file is not the one that its weights were fitted on. `heldOut` is the honest figure for any file: the same
 * model fitted again on nine tenths of this file's questions, and measured on the tenth that it has not seen, ten times.
 */
const FOLDS = 10;
const { rows, report } = await readLabelledRows('grade', gradeRowSchema);

const startedAt = performance.now();
const shipped = rows.map((row) => judge(row));
const msMean = (performance.now() - startedAt) / rows.length;
report({ bySet: bySet(rows, shipped), msMean: Math.round(msMean * 1000) / 1000, heldOut: measureHeldOut() });

function measureHeldOut() {
  const questions = [...new Set(rows.map((row) => row.question))];
  if (questions.length < 2 * FOLDS) return null;
  const foldOf = new Map(questions.map((question, at) => [question, at % FOLDS]));
  const measured = rows.map(measureRow);
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    fitWithout(measured, (row) => foldOf.get(row.question) === fold),
  );
  return bySet(
    rows,
    rows.map((row) => judge(row, models[foldOf.get(row.question) ?? 0])),
  );
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

function bySet(of: readonly GradeRow[], judged: readonly Judged[]) {
  const sets = [...new Set(of.map((row) => row.set))].sort();
  return Object.fromEntries(
    sets.map((set) => [set, measureAgreement(judged.filter((_, at) => of[at]?.set === set))] as const),
  );
}
