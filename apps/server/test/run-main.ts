import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export const main = join(import.meta.dirname, '../src/main.ts');

export interface RunningMain {
  readonly child: ChildProcess;
  /** Everything that it wrote so far, both streams together. */
  output(): string;
  /** Resolves once it wrote this, rejects when it ended before. */
  until(text: string): Promise<void>;
  /** Resolves to its exit code; null when a signal ended it. */
  readonly exited: Promise<number | null>;
}

/** Runs a program with an environment of its own, in which nothing of the machine's settings is left. */
export function run(args: readonly string[], env: Readonly<Record<string, string>>): RunningMain {
  const child = spawn(process.execPath, args, {
    env: { ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const exited = once(child, 'close').then(([code]: (number | null)[]) => code ?? null);
  return {
    child,
    output: () => output,
    exited,
    until(text) {
      return new Promise((found, fail) => {
        const look = () => {
          if (output.includes(text)) found();
        };
        child.stdout.on('data', look);
        void exited.then(() => fail(new Error(`It ended without "${text}":\n${output}`)));
        look();
      });
    },
  };
}
