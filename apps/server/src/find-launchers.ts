import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

interface Ancestor {
  readonly parent: number;
  readonly command: string;
}

/**
 * The package managers that started this process, through whatever shells: the ids of `npx`, `pnpm` and their like.
 * The chain ends at the first program that is neither, so that a script which starts us in the background and ends is
 * not among them.
 */
export function findLaunchers(): readonly number[] {
  const launchers: number[] = [];
  let pid = process.ppid;
  while (pid > 1) {
    const ancestor = readProcess(pid);
    if (!ancestor) break;
    const [program = ''] = ancestor.command.split(' ');
    const isShell = /^-?(?:.*\/)?(?:ba|da|z|k|a)?sh$/.test(program);
    const isManager = /^(?:.*\/)?(?:node|npm|npx|pnpm)$/.test(program) && /\b(?:npm|npx|pnpm)\b/.test(ancestor.command);
    if (isManager) launchers.push(pid);
    else if (!isShell) break;
    pid = ancestor.parent;
  }
  return launchers;
}

/** Whether a process still runs; one that ended and that nobody has asked about since does not. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  if (process.platform !== 'linux') return true;
  try {
    return fieldsOf(pid)[0] !== 'Z';
  } catch {
    return false;
  }
}

function readProcess(pid: number): Ancestor | undefined {
  try {
    if (process.platform === 'linux') {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
      return { parent: Number(fieldsOf(pid)[1]), command };
    }
    if (process.platform === 'win32') return undefined;
    const line = execFileSync('ps', ['-o', 'ppid=,args=', '-p', String(pid)], { encoding: 'utf8' });
    const [, parent, command = ''] = /^\s*(\d+)\s+(.*)/.exec(line) ?? [];
    return { parent: Number(parent), command };
  } catch {
    return undefined;
  }
}

/** The fields of `/proc/PID/stat` after the command name: state, parent and so on. */
function fieldsOf(pid: number): readonly string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}
