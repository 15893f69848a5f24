import { randomBytes } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import { chown, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Binaries } from './find-binaries.ts';
import { PostgresError } from './postgres-error.ts';
import { findServerUser } from './server-user.ts';
import { spawnAsServer } from './spawn-as-server.ts';

/**
 * Makes a new cluster in `folder/cluster` with a random password in `folder/password`. The cluster appears under its
 * name only when it is whole, so that an interrupted first start is simply done again.
 */
export async function createCluster(
  folder: string,
  { initdb }: Binaries,
  flags: readonly string[] = [],
): Promise<void> {
  const user = findServerUser();
  // A name of its own: the initdb of a start that was killed may still be writing to the draft of that one.
  const draft = join(folder, `cluster.new-${process.pid}`);
  const passwordFile = join(folder, 'password');
  await removeDrafts(folder);
  await mkdir(draft, { mode: 0o700 });
  await writeFile(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (user) {
    await chown(draft, user.uid, user.gid);
    await chown(passwordFile, user.uid, user.gid);
  }
  const args = [
    `--pgdata=${draft}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // Text sorts and folds the same on every machine, whatever locales it has.
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    ...flags,
  ];
  await runInitdb(initdb, args, folder);
  await rename(draft, join(folder, 'cluster'));
}

async function removeDrafts(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name.startsWith('cluster.new-')) await rm(join(folder, name), { recursive: true, force: true, maxRetries: 5 });
  }
}

async function runInitdb(file: string, args: readonly string[], folder: string): Promise<void> {
  const log = join(folder, 'initdb.log');
  const output = openSync(log, 'w', 0o600);
  try {
    const child = spawnAsServer({ file, args, folder, output });
    const code = await new Promise<number | null>((done, fail) => {
      child.once('error', fail);
      child.once('close', done);
    });
    if (code === 0) return;
  } finally {
    closeSync(output);
  }
  const reason = (await readFile(log, 'utf8')).match(/error: (.+)/)?.[1] ?? 'initdb gave no reason';
  throw new PostgresError(`PostgreSQL could not prepare its data folder ${folder}: ${reason}.`);
}
