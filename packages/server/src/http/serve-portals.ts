import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import type { PortalName, SkillBridgeConfig } from '../config.ts';

type Handler = (req: IncomingMessage, res: ServerResponse) => void;

const PORTALS: readonly Exclude<PortalName, 'welcome'>[] = ['student', 'instructor', 'parent', 'admin'];

/**
 * Serves the built portals: files by their hashed names for good, and each portal's page for every address under it,
 * since the portal itself knows its screens. Null when there are no portals to serve.
 */
export function createPortalServer(portals: SkillBridgeConfig['portals']): Handler | null {
  if (!portals) return null;
  const servers = new Map(PORTALS.map((name) => [name as string, servePortal(portals[name], `/${name}`)]));
  const welcome = servePortal(portals.welcome, '');
  return (req, res) => {
    const [, first = ''] = (req.url ?? '/').split(/[/?#]/);
    (servers.get(first) ?? welcome)(req, res);
  };
}

function servePortal(folder: string, base: string): Handler {
  const files = sirv(folder, { etag: true, gzip: true, brotli: true, setHeaders: (res, path) => cache(res, path) });
  const page = readFileSync(join(folder, 'index.html'));
  return (req, res) => {
    const path = (req.url ?? '/').slice(base.length) || '/';
    const showPage = (): void => {
      if (/\/assets\//.test(path)) {
        notThere(res);
        return;
      }
      res.setHeader('content-type', 'text/html; charset=utf-8');
      res.setHeader('cache-control', 'no-cache');
      res.end(req.method === 'HEAD' ? undefined : page);
    };
    if (req.method !== 'GET' && req.method !== 'HEAD') return notThere(res, 405);
    if (/^\/(?:$|[?#]|index\.html)/.test(path) || path.startsWith('/.')) return showPage();
    req.url = path;
    files(req, res, showPage);
  };
}

/** Names under assets/ carry a hash of their content, so they never change; everything else is asked for anew. */
function cache(res: ServerResponse, path: string): void {
  const forever = path.includes('/assets/');
  res.setHeader('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
}

function notThere(res: ServerResponse, status = 404): void {
  res.statusCode = status;
  res.end();
}
