import { buffer } from 'node:stream/consumers';
import { File, FileText, inTenant, type TenantEm } from '@skillbridge/database';
import { DomainError, notFound } from '@skillbridge/domain';
import type { App } from '../../../app.ts';
import { handle } from '../../../jobs/define-job.ts';
import { readableKindOf } from '../reader-process/readable-kind.ts';
import { problemSentence } from './problem-sentences.ts';
import { type ReadFile, readFileJob } from './read-file-job.ts';
import { type Reading, runReader } from './run-reader.ts';

/**
 * Reads the bytes, has a process of its own find the text outside any transaction, and keeps the text or the sentence
 * that says why there is none. A text that is there already is left alone, so a second run changes nothing. A file
 * that the process did not survive is refused to its owner at once and parked: an admin may have it read again. Throws
 * NOT_FOUND for ids of another academy.
 */
export const runReadFile = handle(readFileJob, async (app, job, signal) => {
  const file = await inTenant(app.orm, job.tenantId, async (em) => {
    const { id, mediaType } = await findFile(em, job);
    const read = await em.count(FileText, { tenantId: job.tenantId, file: [job.tenantId, id], status: 'ready' });
    return { kind: read > 0 ? null : readableKindOf(mediaType) };
  });
  if (file.kind === null) return;
  const bytes = await readBytes(app, job);
  if (!bytes) app.log.error({ fileId: job.fileId }, 'A file has a row and no bytes.');
  const reading: Reading = bytes
    ? await runReader(file.kind, bytes, { signal })
    : { kind: 'unreadable', reason: 'damaged' };
  await inTenant(app.orm, job.tenantId, (em) => keep(em, job, reading));
  if (reading.kind !== 'ended') return;
  app.log.warn({ fileId: job.fileId, endedBy: reading.by }, 'The reading of a file had to be ended.');
  throw new DomainError('INVALID', `Reading a file ended early (${reading.by}). Its owner was asked for another one.`);
});

async function findFile(em: TenantEm, { tenantId, fileId }: ReadFile): Promise<File> {
  const file = await em.findOne(File, { tenantId, id: fileId });
  if (!file) throw notFound('file');
  return file;
}

async function readBytes(app: App, { tenantId, fileId }: ReadFile): Promise<Buffer | null> {
  const stream = await app.files.open(tenantId, fileId);
  return stream && buffer(stream);
}

async function keep(em: TenantEm, { tenantId, fileId }: ReadFile, reading: Reading): Promise<void> {
  const file = await findFile(em, { tenantId, fileId });
  const kept = {
    status: reading.kind === 'read' ? ('ready' as const) : ('refused' as const),
    text: reading.kind === 'read' ? reading.text : '',
    problem: problemSentence(reading),
  };
  const row = await em.findOne(FileText, { tenantId, file: [tenantId, file.id] });
  if (row) em.assign(row, kept);
  else em.create(FileText, { tenantId, file: [tenantId, file.id], ...kept });
}
