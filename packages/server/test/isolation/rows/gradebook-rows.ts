import type { Rows } from '../row.ts';

export const gradebookRows: Rows = {};
