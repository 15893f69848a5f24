import type { Rows } from '../row.ts';

export const quizRows: Rows = {};
