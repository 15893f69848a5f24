import { buffer } from 'node:stream/consumers';
import type { ModelImage } from '@skillbridge/ai';
import { DomainError, notFound, type TutorFile } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { checkPicture } from '../files/check-picture.ts';

/** What one photo may weigh: providers take four million characters of base64. The portal scales photos before. */
const MAX_PHOTO_BYTES = 3 * 1024 * 1024;

/** Whether a file is a photo that a model could look at. */
export function isPhoto({ mediaType }: Pick<TutorFile, 'mediaType'>): boolean {
  return isReadableType(mediaType);
}

/**
 * The photos among the files, as a model takes them. Nothing is decoded here: a picture's size stands in its header.
 * Throws TOO_LARGE, INVALID for one that is no picture, and NOT_FOUND for one whose bytes are gone.
 */
export async function readPhotos(app: App, tenantId: string, files: readonly TutorFile[]): Promise<ModelImage[]> {
  const photos: ModelImage[] = [];
  for (const { id, name, mediaType } of files) {
    if (!isReadableType(mediaType)) continue;
    const bytes = await app.files.open(tenantId, id).then((stream) => (stream ? buffer(stream) : null));
    if (!bytes) throw notFound('file');
    checkPicture(bytes);
    if (bytes.length > MAX_PHOTO_BYTES) {
      throw new DomainError('TOO_LARGE', `“${name}” is larger than 3 MB. Take a smaller photo, or cut it to the work.`);
    }
    photos.push({ mediaType, base64: bytes.toString('base64') });
  }
  return photos;
}

function isReadableType(mediaType: string): mediaType is ModelImage['mediaType'] {
  return mediaType === 'image/png' || mediaType === 'image/jpeg' || mediaType === 'image/webp';
}
