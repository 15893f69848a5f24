import { isTutorFile } from '../is-tutor-file.ts';
import type { TutorFile } from '../tutor-types.ts';

/** What stands in the box. */
export interface KeptMessage {
  readonly text: string;
  readonly files: readonly TutorFile[];
}

/** The box as this browser keeps it. */
export function writeKeptMessage({ text, files }: KeptMessage): string {
  return JSON.stringify({ text, files });
}

/** What this browser kept of the box; empty when there is nothing, or nothing that can be read. */
export function readKeptMessage(kept: string | null): KeptMessage {
  const nothing = { text: '', files: [] };
  try {
    const found: unknown = JSON.parse(kept ?? 'null');
    if (typeof found !== 'object' || found === null || !('text' in found) || !('files' in found)) return nothing;
    const { text, files } = found;
    if (typeof text !== 'string' || !Array.isArray(files)) return nothing;
    return { text, files: files.filter(isTutorFile) };
  } catch {
    return nothing;
  }
}
