import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Env } from './env.ts';
import { SetupError } from './setup-error.ts';

/**
 * The secret that seals what academies entrust to us: `SECRET_KEY`, else a random one that is made once and kept in the
 * data folder, readable by its owner alone. Two processes that start together get the same: the file appears whole,
 * under its name, or not at all. Throws `SetupError` when the file is there and holds none.
 */
export async function readSecret({ secretKey, dataDir }: Pick<Env, 'secretKey' | 'dataDir'>): Promise<string> {
  if (secretKey !== undefined) return secretKey;
  const path = join(dataDir, 'secret.key');
  const kept = await readKept(path);
  if (kept !== null) return kept;
  await make(dataDir, path).catch((error: unknown) => {
    if (!['EACCES', 'EPERM', 'EROFS'].includes(String(codeOf(error)))) throw error;
    throw new SetupError(`${path} could not be made. Make the folder writable, or set SECRET_KEY.`);
  });
  const made = await readKept(path);
  if (made === null) throw new SetupError(`${path} was removed again while it was made. Start once more.`);
  return made;
}

async function make(dataDir: string, path: string): Promise<void> {
  await mkdir(dataDir, { recursive: true });
  const unfinished = join(dataDir, `.secret-${randomBytes(8).toString('hex')}.part`);
  try {
    await writeFile(unfinished, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
    await link(unfinished, path).catch((error: unknown) => {
      if (codeOf(error) !== 'EEXIST') throw error;
    });
  } finally {
    await rm(unfinished, { force: true });
  }
}

async function readKept(path: string): Promise<string | null> {
  try {
    const text = (await readFile(path, 'utf8')).trim();
    if (text.length >= 32) return text;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
  throw new SetupError(`${path} holds no secret any more. Put the old one back, or remove the file for a new one.`);
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
