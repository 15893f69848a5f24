import type { TutorFile } from './tutor-types.ts';

/** Whether something that this browser kept is a file of a message. */
export function isTutorFile(value: unknown): value is TutorFile {
  if (typeof value !== 'object' || value === null) return false;
  if (!('id' in value) || !('name' in value) || !('mediaType' in value)) return false;
  return typeof value.id === 'string' && typeof value.name === 'string' && typeof value.mediaType === 'string';
}
