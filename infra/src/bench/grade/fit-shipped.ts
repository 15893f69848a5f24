import { writeTree } from '@skillbridge/domain/engine';
import { readLabelledRows } from '../read-labelled-rows.ts';
import { fitModel, gradeRowSchema, measureRow } from './fit-model.ts';

/** `node infra/src/bench/grade/fit-shipped.ts --data FILE`: prints the weights of the short-answer scorer (`weights.ts`). */
const { rows } = await readLabelledRows('grade', gradeRowSchema);
const { forest, scale } = fitModel(rows.map(measureRow));
const lines =
  forest
    .map(writeTree)
    .join('')
    .match(/.{1,170}/gs) ?? [];
process.stdout.write(`// Written by infra/src/bench/grade/fit-shipped.ts; see README.md beside it. Numbers alone: no word of any answer is in here.

/** A logistic scale for the share of the points, by measure. */
export const markingScale: Readonly<Record<string, number>> = ${JSON.stringify(scale)};

/** Decision trees for right or wrong, as \`readForest\` reads them. */
export const rightness = [
${lines.map((line) => `  '${line}',`).join('\n')}
].join('');
`);
