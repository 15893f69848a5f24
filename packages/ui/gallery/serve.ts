import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
};

/** The policy under which everything in the kit must work: no inline script, no inline style, no data: URL. */
const policy =
  "default-src 'self'; script-src 'self'; style-src 'self'; font-src 'self'; base-uri 'none'; object-src 'none'";

/** Serves the built gallery on a free loopback port, as the server will: one policy, index.html for every route. */
export async function serveGallery(): Promise<{ server: Server; origin: string }> {
  const root = join(import.meta.dirname, 'dist');
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://gallery').pathname);
    const file = extname(path) ? path : '/index.html';
    readFile(join(root, file)).then(
      (body) => {
        response.writeHead(200, {
          'content-type': types[extname(file)] ?? 'application/octet-stream',
          'content-security-policy': policy,
        });
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  // A server that listens on TCP has an AddressInfo, never a pipe's string.
  const { port } = server.address() as AddressInfo;
  return { server, origin: `http://127.0.0.1:${port}` };
}
