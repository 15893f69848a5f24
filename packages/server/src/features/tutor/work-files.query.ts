import type { TenantEm } from '@skillbridge/database';
import { isHandedIn, type StudentActor, type TutorFile } from '@skillbridge/domain';
import { fileTexts } from '../files/file-texts.query.ts';
import type { FoundSubject } from './find-subject.query.ts';
import { isPhoto } from './read-photos.ts';

/** Typed work shorter than this says little: then the work is on paper, in the photos. */
const HARDLY_ANYTHING = 40;

/**
 * The files that the student attached to their work: documents always, photos only where hardly anything is typed. A
 * photo costs more than a page of text, with every turn.
 */
export async function workFiles(
  em: TenantEm,
  { tenantId }: StudentActor,
  { attended }: FoundSubject,
  draft: string,
): Promise<TutorFile[]> {
  const submission = attended?.submission;
  if (!submission || submission.files.fileIds.length === 0) return [];
  const typed = isHandedIn(submission.status) ? submission.content : draft || submission.content;
  const files = await fileTexts(em, tenantId, submission.files.fileIds);
  return files
    .filter((file) => !isPhoto(file) || typed.trim().length < HARDLY_ANYTHING)
    .map(({ id, name, mediaType }) => ({ id, name, mediaType }));
}
