import type { Rows } from '../row.ts';

export const gradingDeskRows: Rows = {};
