import { type ChildProcess, spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { repoRoot } from './repo-root.ts';

export interface CommandResult {
  readonly ok: boolean;
  /** What it wrote to stdout and stderr, in the order of arrival. */
  readonly output: string;
  readonly seconds: number;
}

export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** After this many minutes the command is asked to end, ten seconds later it is ended. */
  readonly minutes?: number;
}

const running = new Set<ChildProcess>();

/** Runs a command to its end with no input and its output kept. Failing to start counts as a failure, with the reason as output. */
export function runCommand(
  file: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  const started = performance.now();
  return new Promise((done) => {
    const child = spawn(file, args, {
      cwd: options.cwd ?? repoRoot,
      env: { ...process.env, PATH: pathWithBinaries(), NO_COLOR: '1', ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    const limit = options.minutes === undefined ? undefined : endAfter(child, options.minutes, chunks);
    const finish = (ok: boolean) => {
      clearTimeout(limit);
      running.delete(child);
      done({ ok, output: Buffer.concat(chunks).toString('utf8'), seconds: (performance.now() - started) / 1000 });
    };
    child.once('error', (error) => {
      chunks.push(Buffer.from(`${file} could not be started: ${error.message}\n`));
      finish(false);
    });
    child.once('close', (code) => finish(code === 0));
  });
}

/** Ends what is still running, for a caller that is itself told to stop. */
export function endRunningCommands(): void {
  for (const child of running) child.kill('SIGTERM');
}

function endAfter(child: ChildProcess, minutes: number, chunks: Buffer[]): NodeJS.Timeout {
  return setTimeout(() => {
    chunks.push(Buffer.from(`\nStopped: it took longer than ${minutes} minutes.\n`));
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), 10_000).unref();
  }, minutes * 60_000);
}

/** The Node that runs this file and the workspace's own tools come before whatever the machine has. */
function pathWithBinaries(): string {
  return [dirname(process.execPath), join(repoRoot, 'node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter);
}
