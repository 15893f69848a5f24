import type { ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { clusterUrl, waitForServer } from './connect.ts';
import type { Binaries } from './find-binaries.ts';
import { findFreePort } from './find-free-port.ts';
import { PostgresError } from './postgres-error.ts';
import { spawnAsServer } from './spawn-as-server.ts';

export interface Cluster {
  readonly port: number;
  readonly password: string;
  /** Lets running statements fail, writes everything to disk and ends the server. Safe to call twice. */
  stop(): Promise<void>;
}

export interface StartClusterOptions {
  readonly folder: string;
  readonly binaries: Binaries;
  /** The port of the last time; another free one is taken when it is no longer free. */
  readonly port: number | undefined;
  readonly settings: Readonly<Record<string, string>>;
}

const attempts = 5;

/** Starts the server on `folder/cluster` as a child of this process and waits until it takes connections. */
export async function startCluster({ folder, binaries, port, settings }: StartClusterOptions): Promise<Cluster> {
  const password = (await readFile(join(folder, 'password'), 'utf8')).trim();
  let reason = '';
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const chosen = await findFreePort(attempt === 0 ? port : undefined);
    const child = spawnServer(folder, binaries, { ...settings, port: String(chosen) });
    const hasEnded = () => child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
    if (await waitForServer(clusterUrl(chosen, password), hasEnded)) return own(child, chosen, password);
    reason = await lastFatal(folder);
    // Both pass by themselves: somebody took the port in between, or the processes of a killed server are just ending.
    if (!/could not (bind|create any TCP)|still in use/.test(reason)) break;
    await new Promise((resume) => setTimeout(resume, 500));
  }
  throw new PostgresError(`PostgreSQL could not start in ${folder}: ${reason}.`);
}

function spawnServer(folder: string, { postgres }: Binaries, settings: Readonly<Record<string, string>>): ChildProcess {
  const all = {
    listen_addresses: '127.0.0.1',
    // A socket file would need a short path and a folder that both users can write.
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...settings,
  };
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const output = openSync(join(folder, 'server.log'), 'w', 0o600);
  try {
    const child = spawnAsServer({ file: postgres, args: ['-D', join(folder, 'cluster'), ...flags], folder, output });
    child.on('error', () => undefined);
    return child;
  } finally {
    closeSync(output);
  }
}

function own(child: ChildProcess, port: number, password: string): Cluster {
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  // The server must not keep a finished program alive; the hook below ends it then.
  child.unref();
  const endWithProcess = () => child.kill('SIGINT');
  process.on('exit', endWithProcess);
  return {
    port,
    password,
    async stop() {
      process.off('exit', endWithProcess);
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.ref();
      child.kill('SIGINT');
      await ended;
    },
  };
}

async function lastFatal(folder: string): Promise<string> {
  const log = await readFile(join(folder, 'server.log'), 'utf8');
  const lines = [...log.matchAll(/(?:FATAL|PANIC|ERROR|LOG): {2}(.+)/g)].map(([line, text]) => ({ line, text }));
  const worst = lines.findLast(({ line }) => /^(FATAL|PANIC)/.test(line)) ?? lines.at(-1);
  return worst?.text ?? 'the server ended without giving a reason';
}
