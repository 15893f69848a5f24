import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * How Node starts a reading process: its heap is small, text never becomes code, and the permission model says what it
 * may touch: it reads its own folder and installed
 * libraries, and nothing else; it writes nothing, starts nothing and opens no connection. The model guards against a
 * parser that is misled, not against foreign machine code: that is why there is nothing worth taking in the process.
 */
export function readerFlags(entry: string): readonly string[] {
  const own = dirname(entry);
  const libraries = ancestors(own)
    .map((folder) => join(folder, 'node_modules'))
    .filter((folder) => existsSync(folder));
  return [
    ...['--permission', '--no-warnings', '--max-old-space-size=256', '--disallow-code-generation-from-strings'],
    ...[own, ...libraries].map((folder) => `--allow-fs-read=${join(folder, '*')}`),
  ];
}

function ancestors(folder: string): string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...ancestors(parent)];
}
