import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { DomainError } from '@skillbridge/domain';
import type { App } from '../app.ts';
import type { Identity } from '../auth/identity.ts';
import { attachmentHeader } from '../features/files/file-name.ts';
import { MAX_FILE_BYTES } from '../features/files/limits.ts';
import { openFile } from '../features/files/open-file.ts';
import { fileTooLarge, storeUpload } from '../features/files/store-upload.ts';
import { readBody } from './read-body.ts';
import { sendJson, sendWrongMethod } from './send-json.ts';

export type FileRequest = {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  readonly identity: Identity | null;
  readonly requestId: string;
};

/**
 * `POST /api/files?name=...` with the bytes as they are keeps a file and answers `{id, name, mediaType, sizeBytes}`;
 * `GET /api/files/<id>` sends one. True when the address was one of these; refusals are thrown as domain errors, and
 * `checkOrigin` has run before. Uploads are raw, not multipart: a form of another site cannot send them.
 */
export async function handleFileRequest(app: App, request: FileRequest): Promise<boolean> {
  const { req, res } = request;
  const url = new URL(req.url ?? '/', 'http://localhost');
  const match = /^\/api\/files(?:\/([^/]*))?$/.exec(url.pathname);
  if (!match) return false;
  const fileId = match[1];
  if (fileId === undefined && req.method === 'POST') {
    await receive(app, request, url.searchParams.get('name') ?? '');
    return true;
  }
  if (fileId === undefined || (req.method !== 'GET' && req.method !== 'HEAD')) {
    const allow = fileId === undefined ? 'POST' : 'GET, HEAD';
    const message = 'Send files with POST to /api/files and read them with GET.';
    sendWrongMethod(res, { allow, message, requestId: request.requestId });
    return true;
  }
  await send(app, request, fileId);
  return true;
}

async function receive(app: App, { req, res, identity }: FileRequest, name: string): Promise<void> {
  const { actor } = prove(identity);
  if (req.headers['content-type']?.split(';')[0]?.trim().toLowerCase() !== 'application/octet-stream') {
    throw new DomainError('INVALID', 'Send the file itself with content type application/octet-stream.');
  }
  const bytes = await readBody(req, MAX_FILE_BYTES);
  if (!bytes) {
    dropRest(req);
    throw fileTooLarge();
  }
  sendJson(res, 201, await storeUpload(app, actor, { name, bytes }));
}

/**
 * What is still on its way is read and dropped: a connection cut at once would take the answer with it, since a browser
 * hears nothing while it sends. Whoever goes on far beyond what a mistake explains is cut off; the server's own time
 * limit for a request ends the slow ones.
 */
function dropRest(req: IncomingMessage): void {
  let left = 10 * MAX_FILE_BYTES;
  req.on('data', (chunk: Buffer) => {
    left -= chunk.length;
    if (left < 0) req.socket.destroy();
  });
}

async function send(app: App, { req, res, identity }: FileRequest, fileId: string): Promise<void> {
  const { actor } = prove(identity);
  const file = await openFile(app, actor, fileId);
  res.setHeader('content-type', file.mediaType);
  res.setHeader('content-length', file.sizeBytes);
  res.setHeader('content-disposition', attachmentHeader(file.name));
  // Even saved and opened from here, an uploaded file runs nothing.
  res.setHeader('content-security-policy', 'sandbox');
  res.setHeader('x-content-type-options', 'nosniff');
  res.setHeader('cache-control', 'private, no-store');
  if (req.method === 'HEAD') {
    file.bytes.destroy();
    res.end();
    return;
  }
  await pipeline(file.bytes, res).catch((error: unknown) => {
    // Whoever asked has gone away; that is theirs to decide.
    if (!isPrematureClose(error)) throw error;
  });
}

function prove(identity: Identity | null): Identity {
  if (!identity) throw new DomainError('NOT_SIGNED_IN', 'Your session has ended. Sign in again to go on.');
  return identity;
}

function isPrematureClose(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
}
