import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { PostgresError } from './postgres-error.ts';

/** Whom the server runs as. PostgreSQL refuses to run as root, so root hands it to an account that can do little. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

/** Undefined when the current user will do, which is everybody but root. Creates no account on the machine. */
export function findServerUser(): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const account = ['postgres', 'nobody'].flatMap((name) => accounts.filter(([login]) => login === name)).at(0);
  if (!account) {
    throw new PostgresError(
      'PostgreSQL does not run as root, and this machine has neither a "postgres" nor a "nobody" account to run it as; start SkillBridge as an ordinary user.',
    );
  }
  return { uid: Number(account[2]), gid: Number(account[3]) };
}

/** Whether the user may walk down to the path; a clone inside root's own home is closed to everybody else. */
export function canReach(user: ServerUser, path: string): boolean {
  const parent = dirname(resolve(path));
  const { uid, gid, mode } = statSync(parent);
  const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
  return (mode & bit) !== 0 && (parent === dirname(parent) || canReach(user, parent));
}
