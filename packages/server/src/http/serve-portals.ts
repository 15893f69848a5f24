import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PortalName, SkillBridgeConfig } from '../config.ts';
import { type Encoding, loadPortal, type StaticFile } from './load-portal.ts';

type Handler = (req: IncomingMessage, res: ServerResponse) => void;

const PORTALS: readonly Exclude<PortalName, 'welcome'>[] = ['student', 'instructor', 'parent', 'admin'];

/**
 * Serves the built portals: files by their hashed names for good, and each portal's page for every address under it,
 * since the portal itself knows its screens. Null when there are no portals to serve.
 */
export function createPortalServer(portals: SkillBridgeConfig['portals']): Handler | null {
  if (!portals) return null;
  const servers = new Map<string, Handler>(PORTALS.map((name) => [name, servePortal(portals[name], `/${name}`)]));
  const welcome = servePortal(portals.welcome, '');
  return (req, res) => {
    const [, first = ''] = (req.url ?? '/').split(/[/?#]/);
    (servers.get(first) ?? welcome)(req, res);
  };
}

function servePortal(folder: string, base: string): Handler {
  const files = loadPortal(folder);
  const page = files.get('/index.html');
  if (!page) throw new Error(`There is no built portal in ${folder}.`);
  return (req, res) => {
    if (req.method !== 'GET' && req.method !== 'HEAD') return refuse(res, 405);
    const path = (req.url ?? '/').slice(base.length).split(/[?#]/, 1)[0] ?? '';
    const file = files.get(path);
    // An asset that is gone is not a page: a script tag would choke on it.
    if (!file && path.startsWith('/assets/')) return refuse(res, 404);
    // Names under assets/ carry a hash of their content, so they never change; everything else is asked for anew.
    res.setHeader(
      'cache-control',
      file && path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
    send(req, res, file ?? page);
  };
}

function send(req: IncomingMessage, res: ServerResponse, file: StaticFile): void {
  res.setHeader('etag', file.etag);
  res.setHeader('vary', 'accept-encoding');
  if (req.headers['if-none-match'] === file.etag) {
    res.statusCode = 304;
    res.end();
    return;
  }
  const encoding = acceptedEncoding(req, file);
  const bytes = encoding ? (file.packed[encoding] ?? file.bytes) : file.bytes;
  res.setHeader('content-type', file.type);
  res.setHeader('content-length', bytes.length);
  if (encoding) res.setHeader('content-encoding', encoding);
  res.end(req.method === 'HEAD' ? undefined : bytes);
}

function acceptedEncoding(req: IncomingMessage, { packed }: StaticFile): Encoding | null {
  const accepted = String(req.headers['accept-encoding'] ?? '').split(/[\s,]+/);
  return (['br', 'gzip'] as const).find((encoding) => packed[encoding] && accepted.includes(encoding)) ?? null;
}

function refuse(res: ServerResponse, status: number): void {
  res.statusCode = status;
  res.end();
}
