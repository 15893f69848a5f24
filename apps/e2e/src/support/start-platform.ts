import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findRunningUrl } from '@skillbridge/infra/postgres';
import type { Platform } from './platform.ts';

const repoRoot = resolve(import.meta.dirname, '../../../..');

export interface StartedPlatform extends Platform {
  /** As the owner. */
  readonly databaseUrl: string;
  /** Everything that `start` said. */
  readonly output: () => string;
  readonly stop: () => Promise<void>;
}

/**
 * The platform as a newcomer starts it: its own process, its own data folder, demo people and all. Ready when `start`
 * says so; rejects with what it said when it ends instead. `env` is what the process is to see of the world, `settings`
 * what it is to be told beside that.
 */
export async function startPlatform(
  env: NodeJS.ProcessEnv,
  settings: Readonly<Record<string, string>> = {},
): Promise<StartedPlatform> {
  const dataDir = await mkdtemp(join(tmpdir(), 'skillbridge-e2e-'));
  const child = spawn(process.execPath, ['apps/server/src/main.ts', 'start'], {
    cwd: repoRoot,
    env: { ...env, DATA_DIR: dataDir, LOG_LEVEL: 'warn', ...withoutOwnSettings, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = async (): Promise<void> => {
    await end(child);
    await rm(dataDir, { recursive: true, force: true });
  };
  let output = '';
  const saysReady = new Promise<void>((ready, fail) => {
    const hear = (chunk: Buffer): void => {
      output += chunk.toString();
      if (output.includes('Stop it with Ctrl-C.')) ready();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) => fail(new Error(`start ended with ${code}:\n${output}`)));
  });
  try {
    await saysReady;
    const databaseUrl = findRunningUrl(join(dataDir, 'postgres'));
    if (databaseUrl === undefined) throw new Error('The platform runs without a database.');
    return { ...readAnnouncement(output), databaseUrl, output: () => output, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * A developer's own database or key would make it another platform than a newcomer's, and so would the test runner's
 * NODE_ENV: portals would be built with React for development.
 */
const withoutOwnSettings = {
  DATABASE_URL: '',
  DATABASE_APP_URL: '',
  GROQ_API_KEY: '',
  AI_PROVIDER: '',
  PORT: '',
  NODE_ENV: '',
};

function readAnnouncement(output: string): Platform {
  const read = (pattern: RegExp): string => {
    const found = pattern.exec(output)?.[1];
    if (found === undefined) throw new Error(`start did not say ${pattern}:\n${output}`);
    return found;
  };
  return {
    url: read(/ready at (http:\/\/\S+)/),
    adminEmail: read(/(\S+@\S+) {2}\(Northlight Prep\)/),
    adminPassword: read(/password {4}(\S+)/),
  };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await ended;
}
