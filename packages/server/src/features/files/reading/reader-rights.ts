import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * What a reading process may touch, as flags of Node's permission model: it reads its own folder and installed
 * libraries, and nothing else; it writes nothing, starts nothing and opens no connection. The model guards against a
 * parser that is misled, not against foreign machine code: that is why there is nothing worth taking in the process.
 */
export function readerRights(entry: string): readonly string[] {
  const own = dirname(entry);
  const libraries = ancestors(own)
    .map((folder) => join(folder, 'node_modules'))
    .filter((folder) => existsSync(folder));
  return [own, ...libraries].map((folder) => `--allow-fs-read=${join(folder, '*')}`);
}

function ancestors(folder: string): string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...ancestors(parent)];
}
