import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findRunning, PostgresError, startEmbeddedPostgres } from '../../src/postgres/index.ts';
import { isAlive } from '../../src/postgres/process-identity.ts';
import { endHolders, startHolder } from './holder.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'skillbridge-embedded-'));
});

afterEach(async () => {
  await endHolders();
  await rm(folder, { recursive: true, force: true });
});

describe('a data folder in use', () => {
  test('refuses a second start with one sentence that names the address of the first', async () => {
    const first = await startHolder(folder);
    await expect(startEmbeddedPostgres({ folder })).rejects.toThrow(
      new PostgresError(
        `SkillBridge is already running at http://localhost:3999 (process ${first.pid}); open that address, or stop it first.`,
      ),
    );
    expect(findRunning(folder)).toMatchObject({ pid: first.pid, port: first.port });
    expect(await query(first.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('goes to exactly one of several starts at the same moment', async () => {
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => startHolder(folder)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('is free again after SIGTERM, with no server left behind', async () => {
    const first = await startHolder(folder);
    const server = serverPid();
    expect(isAlive(server)).toBe(true);
    expect(await first.end('SIGTERM')).toBe(0);
    expect(isAlive(server)).toBe(false);
    expect(findRunning(folder)).toBeUndefined();
  });
});

describe('a start after a crash', () => {
  test('ends the server that kill -9 of its program orphaned, and finds every committed row', async () => {
    const first = await startHolder(folder);
    const orphan = serverPid();
    await query(first.ownerUrl, 'create table kept as select 42 as answer');
    await first.end('SIGKILL');
    expect(isAlive(orphan)).toBe(true);

    const second = await startHolder(folder);
    expect(isAlive(orphan)).toBe(false);
    expect(await query(second.ownerUrl, 'select answer from kept')).toEqual([{ answer: 42 }]);
  });

  test('recovers when program and server were both killed', async () => {
    const first = await startHolder(folder);
    await query(first.ownerUrl, 'create table kept as select 42 as answer');
    const orphan = serverPid();
    await first.end('SIGKILL');
    process.kill(orphan, 'SIGKILL');

    const second = await startHolder(folder);
    expect(await query(second.ownerUrl, 'select answer from kept')).toEqual([{ answer: 42 }]);
  });

  test('leaves an unrelated program alone that has since been given the process id of the old server', async () => {
    const first = await startHolder(folder);
    const pidFile = readFileSync(join(folder, 'cluster/postmaster.pid'), 'utf8');
    await first.end('SIGTERM');
    const bystander = spawn(process.execPath, ['-e', 'setInterval(() => {}, 60000)'], { stdio: 'ignore' });
    await once(bystander, 'spawn');
    const stale = pidFile.replace(/^\d+/, String(bystander.pid));
    await writeFile(join(folder, 'cluster/postmaster.pid'), stale);

    await startHolder(folder);
    expect(bystander.exitCode).toBeNull();
    bystander.kill();
    await once(bystander, 'exit');
  });

  test('does a first start again that was interrupted', async () => {
    const first = await startEmbeddedPostgres({ folder });
    await first.stop();
    await rm(join(folder, 'cluster'), { recursive: true });
    await writeFile(join(folder, 'running.json'), '{"pid":');
    const second = await startEmbeddedPostgres({ folder });
    expect(await query(second.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    await second.stop();
  });
});

describe('what is kept', () => {
  test('the password is for the owner of the folder alone, and the server listens on the loopback interface alone', async () => {
    const server = await startEmbeddedPostgres({ folder });
    expect(statSync(join(folder, 'password')).mode & 0o077).toBe(0);
    expect(await query(server.ownerUrl, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
    expect(await query(server.ownerUrl, "select upper('äß'), current_setting('server_encoding') as encoding")).toEqual([
      { upper: 'Äß', encoding: 'UTF8' },
    ]);
    const wrong = new URL(server.ownerUrl);
    wrong.password = 'guess';
    await expect(query(wrong.href, 'select 1')).rejects.toThrow('password authentication failed');
    await server.stop();
  });

  test('another port is taken when that of the last time is not free', async () => {
    const first = await startEmbeddedPostgres({ folder });
    await first.stop();
    const squatter = createServer().listen(first.port, '127.0.0.1');
    await once(squatter, 'listening');
    const second = await startEmbeddedPostgres({ folder });
    expect(second.port).not.toBe(first.port);
    await second.stop();
    squatter.close();
  });
});

describe('a folder that cannot be used', () => {
  test('of another major version is named as such and left as it is', async () => {
    const first = await startEmbeddedPostgres({ folder });
    await first.stop();
    await writeFile(join(folder, 'cluster/PG_VERSION'), '16\n');
    await expect(startEmbeddedPostgres({ folder })).rejects.toThrow(
      /belongs to PostgreSQL 16, and this is PostgreSQL 18/,
    );
    expect(findRunning(folder)).toBeUndefined();
  });

  test('is refused with a sentence when it cannot be written', async () => {
    await writeFile(join(folder, 'a-file'), '');
    const inside = join(folder, 'a-file/postgres');
    await expect(startEmbeddedPostgres({ folder: inside })).rejects.toThrow(
      `The folder ${inside} cannot be written (ENOTDIR); make it writable or set DATA_DIR to another one.`,
    );
  });

  test('says in one sentence what is wrong with a damaged cluster', async () => {
    const first = await startEmbeddedPostgres({ folder });
    await first.stop();
    await rm(join(folder, 'cluster/global'), { recursive: true });
    await expect(startEmbeddedPostgres({ folder })).rejects.toThrow(/^PostgreSQL could not start in [^\n]+: [^\n]+\.$/);
    expect(existsSync(join(folder, 'running.json'))).toBe(false);
  });
});

function serverPid(): number {
  return Number.parseInt(readFileSync(join(folder, 'cluster/postmaster.pid'), 'utf8'), 10);
}

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}
