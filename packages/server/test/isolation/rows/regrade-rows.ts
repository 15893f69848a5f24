import type { Rows } from '../row.ts';

export const regradeRows: Rows = {};
