import type { WorkFile } from '../page-types.ts';
import type { Work } from './work.ts';

/** The name under which this browser keeps work on an assignment. */
export function keptWorkName(assignmentId: string): string {
  return `work.${assignmentId}`;
}

/** Work as this browser keeps it, with the version that it began from. */
export function writeKeptWork({ content, files }: Work, base: number | null): string {
  return JSON.stringify({ content, files, base });
}

/** What this browser kept; null when there is nothing, or nothing that can be read. */
export function readKeptWork(text: string | null): { work: Work; base: number | null } | null {
  try {
    const kept: unknown = JSON.parse(text ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('content' in kept) || !('files' in kept) || !('base' in kept)) {
      return null;
    }
    const { content, files, base } = kept;
    if (typeof content !== 'string' || !Array.isArray(files) || !(base === null || typeof base === 'number'))
      return null;
    return { work: { content, files: files.filter(isFile) }, base };
  } catch {
    return null;
  }
}

function isFile(value: unknown): value is WorkFile {
  if (
    typeof value !== 'object' ||
    value === null ||
    !('id' in value) ||
    !('name' in value) ||
    !('sizeBytes' in value)
  ) {
    return false;
  }
  return typeof value.id === 'string' && typeof value.name === 'string' && typeof value.sizeBytes === 'number';
}
