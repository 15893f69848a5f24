import type { Rows } from '../row.ts';

export const quizAttemptRows: Rows = {};
