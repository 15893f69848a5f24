import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export type Encoding = 'br' | 'gzip';

/** A built file, ready to be sent. */
export type StaticFile = {
  readonly type: string;
  readonly etag: string;
  readonly bytes: Buffer;
  /** Smaller forms, for text. */
  readonly packed: Partial<Record<Encoding, Buffer>>;
};

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
};
const TEXT = new Set(['.html', '.js', '.css', '.json', '.txt', '.svg']);
// Quality 5 packs a portal in a few hundredths of a second; 11 would take seconds of every start for some per cent.
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/**
 * Reads a built portal into memory, by its path under the portal (`/assets/entry-a1b2.js`). A portal is a few hundred
 * kilobytes; held whole, it stays one version until the next start, even while the next build replaces its files. Files
 * of unknown type and hidden ones (`.vite`, `.build-stamp`) are not served.
 */
export function loadPortal(folder: string): ReadonlyMap<string, StaticFile> {
  const files = new Map<string, StaticFile>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = TYPES[extname(entry.name)];
    const path = `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`;
    if (!entry.isFile() || !type || path.includes('/.')) continue;
    const bytes = readFileSync(join(entry.parentPath, entry.name));
    const packed = TEXT.has(extname(entry.name))
      ? { br: brotliCompressSync(bytes, BROTLI), gzip: gzipSync(bytes) }
      : {};
    files.set(path, {
      type,
      bytes,
      packed,
      etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
    });
  }
  return files;
}
