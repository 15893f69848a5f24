import { type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { Portal } from '@skillbridge/infra/portals';
import type { ViteDevServer } from 'vite';

type Handler = (req: IncomingMessage, res: ServerResponse) => void;

const serverPaths = ['api', 'healthz', 'readyz'];

/** Sends what is the server's to the server, and everything else to the portal that its address names. */
export function createDevRouter(portals: ReadonlyMap<Portal, ViteDevServer>, serverPort: number): Handler {
  const byName = new Map<string, ViteDevServer>(portals);
  return (req, res) => {
    const [, first = ''] = (req.url ?? '/').split(/[/?#]/);
    if (serverPaths.includes(first)) return forward(req, res, serverPort);
    const portal = byName.get(first) ?? byName.get('welcome');
    portal?.middlewares(req, res, () => {
      res.writeHead(404).end();
    });
  };
}

function forward(req: IncomingMessage, res: ServerResponse, port: number): void {
  const { url: path, method, headers } = req;
  const upstream = request({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
    res.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(res);
  });
  upstream.on('error', () => {
    if (res.headersSent) res.destroy();
    else res.writeHead(502, { 'content-type': 'text/plain' }).end('The server is starting again; try once more.\n');
  });
  res.on('close', () => upstream.destroy());
  req.pipe(upstream);
}
