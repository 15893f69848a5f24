import type { IncomingMessage } from 'node:http';
import { DomainError } from '@skillbridge/domain';

/**
 * Procedures take JSON and nothing else. tRPC itself would also read multipart forms, which any site can submit
 * (ENGINEERING.md C). Throws INVALID.
 */
export function checkContentType(req: IncomingMessage): void {
  if (req.method !== 'POST') return;
  const type = req.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') throw new DomainError('INVALID', 'Send JSON with content type application/json.');
}
