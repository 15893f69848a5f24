import { z } from 'zod';
import type { Work } from './work.ts';

const keptSchema = z.object({
  content: z.string(),
  files: z.array(z.object({ id: z.string(), name: z.string(), sizeBytes: z.number() })),
  base: z.number().nullable(),
});

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
  if (text === null) return null;
  try {
    const { base, ...work } = keptSchema.parse(JSON.parse(text));
    return { work, base };
  } catch {
    return null;
  }
}
