import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PostgresError } from './postgres-error.ts';
import { canReach, findServerUser } from './server-user.ts';

export interface SpawnTarget {
  readonly file: string;
  readonly args: readonly string[];
  /** The folder that the program works in. */
  readonly folder: string;
  /** File descriptor that takes both output streams. */
  readonly output: number;
}

const setpriv = ['/usr/bin/setpriv', '/bin/setpriv'];

/**
 * Starts a PostgreSQL program as the right user, in a process group of its own: Ctrl-C reaches the whole group of the
 * terminal, and a database that stops at once would fail the requests that are still being answered.
 */
export function spawnAsServer({ file, args, folder, output }: SpawnTarget): ChildProcess {
  const user = findServerUser();
  const options: SpawnOptions = { detached: true, windowsHide: true, cwd: folder, stdio: ['ignore', output, output] };
  if (!user) return spawn(file, args, options);
  if (canReach(user, file) && canReach(user, join(folder, 'cluster')))
    return spawn(file, args, { ...options, ...user });
  const helper = setpriv.find((path) => existsSync(path));
  if (!helper) {
    throw new PostgresError(
      `PostgreSQL does not run as root and no other user can reach ${folder}; move SkillBridge out of root's home or start it as an ordinary user.`,
    );
  }
  // Keeps one right of root, to pass closed folders; whose process it is, and so what PostgreSQL checks, is the user's.
  // Without the secure bit, access(2) would deny the very paths that can be opened.
  const drop = [`--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups'];
  const keep = ['--inh-caps=-all,+dac_override', '--ambient-caps=-all,+dac_override', '--securebits=+no_setuid_fixup'];
  return spawn(helper, [...drop, ...keep, file, ...args], options);
}
