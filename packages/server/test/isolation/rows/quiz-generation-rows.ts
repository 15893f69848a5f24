import type { Rows } from '../row.ts';

export const quizGenerationRows: Rows = {};
