import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { DomainError } from '@skillbridge/domain';
import type { App } from '../app.ts';
import { identify } from '../auth/identify.ts';
import type { SkillBridgeConfig } from '../config.ts';
import { describeFault } from '../describe-fault.ts';
import { checkContentType } from './check-content-type.ts';
import { checkOrigin } from './check-origin.ts';
import { createTrpcHandler } from './create-trpc-handler.ts';
import { handleFileRequest } from './file-routes.ts';
import { handleHealth } from './health.ts';
import { logRequest } from './log-request.ts';
import { readAddress } from './read-address.ts';
import { refuseUnreadable } from './refuse-unreadable.ts';
import { requestIdOf } from './request-meta.ts';
import { createSecurityHeaders } from './security-headers.ts';
import { sendFault, sendRefusal } from './send-json.ts';
import { createPortalServer } from './serve-portals.ts';
import { readCredentials } from './session-cookie.ts';

/** The longest that a request may take to arrive; a hand-in over a slow phone fits. */
const REQUEST_TIMEOUT_MS = 60_000;

/** The one HTTP surface: health, procedures, files, portals, in that order, each behind the same checks. */
export function createHttpServer(app: App, config: Pick<SkillBridgeConfig, 'portals' | 'publicUrl'>): Server {
  const secure = config.publicUrl?.startsWith('https://') ?? false;
  const setSecurityHeaders = createSecurityHeaders(secure);
  const callProcedure = createTrpcHandler(app, secure);
  const servePortals = createPortalServer(config.portals);

  const answer = async (req: IncomingMessage, res: ServerResponse, requestId: string): Promise<void> => {
    const { path, query } = readAddress(req.url);
    if (await handleHealth(app, path, res)) return;
    if (!path.startsWith('/api/')) {
      if (servePortals) servePortals(req, res);
      else sendRefusal(res, new DomainError('NOT_FOUND', 'There is nothing at this address.'), requestId);
      return;
    }
    checkOrigin(req);
    const identity = await identify(app, readCredentials(req, secure));
    if (path.startsWith('/api/trpc/')) {
      checkContentType(req);
      const procedures = decodeURIComponent(path.slice('/api/trpc/'.length));
      await callProcedure({ req, res, path: procedures, query, identity, requestId });
    } else if (!(await handleFileRequest(app, { req, res, identity, requestId }))) {
      sendRefusal(res, new DomainError('NOT_FOUND', 'There is nothing at this address.'), requestId);
    }
  };

  const server = createServer({ requestTimeout: REQUEST_TIMEOUT_MS }, (req, res) => {
    const requestId = requestIdOf(req.headers['x-request-id']);
    logRequest(app.log, { req, res, requestId });
    res.setHeader('x-request-id', requestId);
    setSecurityHeaders(req, res);
    answer(req, res, requestId).catch((error: unknown) => {
      // Half an answer cannot be taken back, and whoever went away while sending hears none.
      if (res.headersSent || req.socket.destroyed) return void res.destroy();
      if (error instanceof DomainError) return sendRefusal(res, error, requestId);
      app.log.error({ requestId, fault: describeFault(error) }, 'A request failed.');
      sendFault(res, requestId);
    });
  });
  refuseUnreadable(server);
  return server;
}
