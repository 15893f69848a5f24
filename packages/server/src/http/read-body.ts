import type { IncomingMessage } from 'node:http';
import { DomainError } from '@skillbridge/domain';

/** The whole body, or null as soon as it is known to be longer than `max` bytes; the rest is then not kept. */
export async function readBody(req: IncomingMessage, max: number): Promise<Buffer | null> {
  if (Number(req.headers['content-length'] ?? 0) > max) return null;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of req.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > max) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The whole body as text. Throws TOO_LARGE beyond `max` bytes, and INVALID for bytes that are not UTF-8: read loosely,
 * they would become question marks in somebody's work without a word.
 */
export async function readTextBody(req: IncomingMessage, max: number): Promise<string> {
  const bytes = await readBody(req, max);
  if (!bytes) {
    // What is still on its way is read and dropped: a connection cut now would take the answer with it.
    req.resume();
    throw new DomainError('TOO_LARGE', 'The request is too large; send less at once.');
  }
  try {
    return utf8.decode(bytes);
  } catch {
    throw new DomainError('INVALID', 'The request could not be read; send valid JSON in UTF-8.');
  }
}
