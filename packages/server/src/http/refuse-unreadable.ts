import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { DomainError, type DomainErrorCode } from '@skillbridge/domain';
import { requestIdOf } from './request-meta.ts';
import { describeRefusal } from './send-json.ts';

/** Refusals for what Node refuses before there is a request: its code for the failure, our sentence, HTTP's status. */
const REFUSALS: Readonly<Record<string, readonly [status: string, code: DomainErrorCode, sentence: string]>> = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'TOO_LARGE', 'The address or the headers are too long.'],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'INVALID', 'The request took too long to arrive. Try again.'],
};
const MALFORMED = ['400 Bad Request', 'INVALID', 'That is not a request that can be read.'] as const;

/** Answers bytes that make no HTTP request in our own shape, and lets go of the connection. */
export function refuseUnreadable(server: Server): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    const [status, code, sentence] = REFUSALS[error.code ?? ''] ?? MALFORMED;
    const text = JSON.stringify(describeRefusal(new DomainError(code, sentence), requestIdOf(undefined)).body);
    const head = [
      `HTTP/1.1 ${status}`,
      'content-type: application/json; charset=utf-8',
      `content-length: ${Buffer.byteLength(text)}`,
      'x-content-type-options: nosniff',
      `content-security-policy: default-src 'none'; frame-ancestors 'none'`,
      'cache-control: no-store',
      'connection: close',
    ];
    socket.end(`${head.join('\r\n')}\r\n\r\n${text}`);
  });
}
