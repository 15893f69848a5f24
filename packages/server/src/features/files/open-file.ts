import type { Readable } from 'node:stream';
import { type Actor, notFound } from '@skillbridge/domain';
import { z } from 'zod';
import type { App } from '../../app.ts';
import { hideFileName } from '../grading/hide-file-names.ts';
import { findReadableFile } from './readable-file.query.ts';

export type OpenedFile = {
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly bytes: Readable;
};

/** A file that the actor may read. Throws the same NOT_FOUND for a malformed, an unknown and a foreign id. */
export async function openFile(app: App, actor: Actor, fileId: string): Promise<OpenedFile> {
  if (!z.uuid().safeParse(fileId).success) throw notFound('file');
  const file = await findReadableFile(app, actor, fileId);
  const bytes = file && (await app.files.open(actor.tenantId, file.id));
  if (!file || !bytes) {
    if (file) app.log.error({ fileId: file.id }, 'A file has a row and no bytes.');
    throw notFound('file');
  }
  const name = file.hides_name ? hideFileName(file.name, 'File') : file.name;
  return { name, mediaType: file.media_type, sizeBytes: file.size_bytes, bytes };
}
