import { createHash } from 'node:crypto';
import { File, FileText, inTenant, LockMode, User, uuidv7 } from '@skillbridge/database';
import { type Actor, DomainError, notFound } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { bytesKeptBy } from './bytes-kept.query.ts';
import { checkPicture } from './check-picture.ts';
import { detectMediaType } from './detect-media-type.ts';
import { cleanFileName } from './file-name.ts';
import { MAX_BYTES_PER_PERSON, MAX_FILE_BYTES } from './limits.ts';
import { readableKindOf } from './reader-process/readable-kind.ts';
import { readFileJob } from './reading/read-file-job.ts';
import { refuseUpload } from './refuse-upload.ts';

export type Upload = { readonly name: string; readonly bytes: Uint8Array };
export type StoredFile = { id: string; name: string; mediaType: string; sizeBytes: number };

/**
 * Keeps a person's upload; a document's job to read its text commits with it. Throws INVALID
 * for a file that we do not take or that is not what its name says, TOO_LARGE for one that is too big, for a picture of
 * too many pixels, or when the person's space is full.
 */
export async function storeUpload(app: App, { tenantId, userId }: Actor, { name, bytes }: Upload): Promise<StoredFile> {
  const fileName = cleanFileName(name);
  if (bytes.length === 0) throw new DomainError('INVALID', 'This file is empty. Choose another one.');
  if (bytes.length > MAX_FILE_BYTES) throw fileTooLarge();
  const mediaType = await detectMediaType(bytes, fileName);
  if (mediaType === null) throw refuseUpload(bytes, fileName);
  if (mediaType.startsWith('image/')) checkPicture(bytes);
  return inTenant(app.orm, tenantId, async (em) => {
    // The owner's row is the lock: uploads at the same moment are counted one after the other.
    const key = { tenantId, id: userId };
    if (!(await em.findOne(User, key, { lockMode: LockMode.PESSIMISTIC_WRITE }))) throw notFound('account');
    if ((await bytesKeptBy(em, key)) + bytes.length > MAX_BYTES_PER_PERSON) {
      throw new DomainError('TOO_LARGE', 'You have no space left for files. Remove old ones first.');
    }
    const file = em.create(File, {
      tenantId,
      id: uuidv7(),
      owner: [tenantId, userId],
      name: fileName,
      mediaType,
      sizeBytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      createdAt: app.clock(),
    });
    await em.flush();
    if (readableKindOf(mediaType) !== null) {
      em.create(FileText, { tenantId, file: [tenantId, file.id], status: 'pending', text: '', problem: null });
      await em.flush();
      await app.jobs.enqueue(em, readFileJob, { tenantId, fileId: file.id }, file.id);
    }
    // Before the commit: bytes without a row are waste, a row without bytes is a lost file.
    await app.files.put(tenantId, file.id, bytes);
    return { id: file.id, name: fileName, mediaType, sizeBytes: bytes.length };
  });
}

export function fileTooLarge(): DomainError {
  return new DomainError('TOO_LARGE', 'This file is larger than 10 MB. Choose a smaller one.');
}
