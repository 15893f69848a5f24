import type { IncomingMessage, ServerResponse } from 'node:http';
import { type NodeHTTPRequest, type NodeHTTPResponse, nodeHTTPRequestHandler } from '@trpc/server/adapters/node-http';
import type { App } from '../app.ts';
import { appRouter } from '../app-router.ts';
import type { Identity } from '../auth/identity.ts';
import { describeFault } from '../describe-fault.ts';
import { refuseUnstorable } from '../trpc/storable-text.ts';
import { readTextBody } from './read-body.ts';
import { refuseWithStatus } from './refuse-with-status.ts';
import { deviceOf } from './request-meta.ts';
import { writeSessionCookie } from './session-cookie.ts';

/** The largest work is 100,000 characters of up to four bytes; a hand-in carries it once. */
const MAX_BODY_BYTES = 1024 * 1024;
/** The portals' client sends at most this many calls at once (client/src/links.ts). */
const MAX_BATCH = 10;

/** A proxy that gathers or packs an answer in pieces makes one of them: both are asked not to. */
const STREAM_HEADERS = { 'cache-control': 'no-store, no-transform', 'x-accel-buffering': 'no' };

export type ApiRequest = {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  /** The procedure path after `/api/trpc/`, possibly several with commas. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly identity: Identity | null;
  readonly requestId: string;
};

/**
 * Hands requests to the procedures: JSON alone, in UTF-8, bounded in size and number. The body is read here and not by
 * tRPC, which would read broken UTF-8 loosely. Throws TOO_LARGE and INVALID.
 */
export function createTrpcHandler(app: App, secure: boolean): (request: ApiRequest) => Promise<void> {
  return async ({ req, res, path, query, identity, requestId }) => {
    const body = req.method === 'POST' ? await readTextBody(req, MAX_BODY_BYTES) : undefined;
    refuseUnstorable(body ?? query.get('input') ?? '');
    const streams = req.headers['trpc-accept'] === 'application/jsonl';
    if (streams && !path.includes(',')) refuseWithStatus(res);
    await nodeHTTPRequestHandler({
      req: Object.assign(req as NodeHTTPRequest, { body }),
      res: res as NodeHTTPResponse,
      path,
      router: appRouter,
      // For methods that no procedure has: tRPC opens their body before it refuses them.
      maxBodySize: MAX_BODY_BYTES,
      maxBatchSize: MAX_BATCH,
      createContext: () => ({
        app,
        identity,
        requestId,
        network: req.socket.remoteAddress ?? 'unknown',
        device: deviceOf(req.headers['user-agent']),
        streams,
        setSessionCookie: (token) => writeSessionCookie(res, token, secure),
      }),
      responseMeta: ({ eagerGeneration }) => ({
        headers: eagerGeneration ? STREAM_HEADERS : { 'cache-control': 'no-store' },
      }),
      onError: ({ error, path: procedure }) => {
        if (error.code !== 'INTERNAL_SERVER_ERROR') return;
        app.log.error({ requestId, procedure, fault: describeFault(error.cause ?? error) }, 'A procedure failed.');
      },
    });
  };
}
