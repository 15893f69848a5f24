import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';

export type Exchange = { readonly req: IncomingMessage; readonly res: ServerResponse; readonly requestId: string };

/** Long enough for a batch of ten; an address made to fill the log is cut. */
const LONGEST_PATH = 500;

/**
 * One line a request: id, method, procedure or path, status, milliseconds. No query (inputs of reads are in it), no
 * addresses, no names: a log is read by more people than the data is.
 */
export function logRequest(log: Logger, { req, res, requestId }: Exchange): void {
  const startedAt = performance.now();
  const path = (req.url ?? '/').split('?', 1)[0]?.slice(0, LONGEST_PATH);
  res.once('close', () => {
    const ms = Math.round(performance.now() - startedAt);
    const fields = { requestId, method: req.method, path, status: res.statusCode, ms };
    if (path?.startsWith('/api/')) log.info(fields, 'request');
    else log.debug(fields, 'request');
  });
}
