import { resolve } from 'node:path';

/** The folder of the whole repository. */
export const repoRoot = resolve(import.meta.dirname, '../..');
