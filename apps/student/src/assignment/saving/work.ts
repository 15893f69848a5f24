import type { WorkFile } from '../page-types.ts';

/** A student's work as it stands on the screen. */
export interface Work {
  readonly content: string;
  readonly files: readonly WorkFile[];
}

/** Work that the server has, by number and time. `version` is null before the first save. */
export interface Stored {
  readonly work: Work;
  readonly version: number | null;
  readonly savedAt: string | null;
}

/** Whether two works hold the same text and the same files. */
export function sameWork(a: Work, b: Work): boolean {
  if (a === b) return true;
  return (
    a.content === b.content &&
    a.files.length === b.files.length &&
    a.files.every(({ id }, at) => id === b.files[at]?.id)
  );
}

/** The files of both, each once: when two edits meet, no file may fall between them. */
export function uniteFiles(a: readonly WorkFile[], b: readonly WorkFile[]): WorkFile[] {
  return [...a, ...b.filter(({ id }) => !a.some((known) => known.id === id))];
}
