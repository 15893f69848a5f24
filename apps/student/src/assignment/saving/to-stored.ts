import type { AssignmentPage } from '../page-types.ts';
import type { Stored } from './work.ts';

/** What the server has of the student's work; empty before the first save. */
export function toStored({ work }: AssignmentPage): Stored {
  if (!work) return { work: { content: '', files: [] }, version: null, savedAt: null };
  return { work: { content: work.content, files: work.files }, version: work.version, savedAt: work.savedAt };
}
