import type { ModelImage } from '@skillbridge/ai';
import { inTenant } from '@skillbridge/database';
import { DomainError, type StudentActor, type TutorFile } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { fileTexts } from '../files/file-texts.query.ts';
import { ownFiles } from '../submissions/own-files.query.ts';
import { readPhotos } from './read-photos.ts';

/** The files that came with a message, and the photos among them as a model takes them. */
export type Attached = { readonly files: readonly TutorFile[]; readonly photos: readonly ModelImage[] };

/**
 * The files that come with a message, each of which must be the student's own. Throws NOT_FOUND, WRONG_STATE while one is
 * still being read, and INVALID for one that cannot be.
 */
export async function openAttachments(app: App, actor: StudentActor, fileIds: readonly string[]): Promise<Attached> {
  if (fileIds.length === 0) return { files: [], photos: [] };
  const found = await inTenant(app.orm, actor.tenantId, async (em) =>
    fileTexts(em, actor.tenantId, await ownFiles(em, actor, fileIds)),
  );
  for (const { name, status, problem } of found) {
    if (status === 'pending') {
      throw new DomainError('WRONG_STATE', `“${name}” is still being read. Send your message again in a few seconds.`);
    }
    if (status === 'refused') throw new DomainError('INVALID', `“${name}” cannot be read. ${problem ?? ''}`.trim());
  }
  const files: TutorFile[] = found.map(({ id, name, mediaType }) => ({ id, name, mediaType }));
  return { files, photos: await readPhotos(app, actor.tenantId, files) };
}
