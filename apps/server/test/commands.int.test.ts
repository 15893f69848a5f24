import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase } from '@skillbridge/testing/postgres';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { main, run } from './run-main.ts';

let dataDir = '';

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'skillbridge-commands-'));
});

afterEach(async () => {
  await rm(dataDir, { recursive: true, force: true });
});

describe('what stands in the way of a start is told in one line', () => {
  test.each([
    ['not an address', 'nonsense', 'DATABASE_URL is not an address that can be used; write it like'],
    ['an address where nothing answers', 'postgres://a:b@127.0.0.1:1/x', 'No PostgreSQL answers at 127.0.0.1:1'],
  ])('a DATABASE_URL that is %s', async (_, url, sentence) => {
    const start = run([main, 'start'], { DATABASE_URL: url, DATA_DIR: dataDir });
    expect(await start.exited).toBe(1);
    expect(start.output().trimEnd().split('\n')).toEqual([expect.stringContaining(sentence)]);
  });

  test('a command that does not exist', async () => {
    const nothing = run([main, 'fly'], { DATA_DIR: dataDir });
    expect(await nothing.exited).toBe(1);
    expect(nothing.output()).toBe('There is no command "fly"; the commands are start, dev, worker, migrate.\n');
  });

  test('an AI provider that cannot work, before a database is made for it', async () => {
    const start = run([main, 'start'], {
      AI_PROVIDER: 'groq',
      GROQ_API_KEY: 'k',
      GROQ_BASE_URL: 'http://h/?q',
      DATA_DIR: dataDir,
    });
    expect(await start.exited).toBe(1);
    expect(start.output().trimEnd().split('\n')).toHaveLength(1);
    expect(existsSync(join(dataDir, 'postgres'))).toBe(false);
  });
});

describe('a process with the embedded database', () => {
  test('keeps a start away, lets a migration work beside it, and leaves no server behind on SIGTERM', async () => {
    const worker = run([main, 'worker'], { DATA_DIR: dataDir });
    await worker.until('Working on jobs.');
    const server = serverPid();

    const start = run([main, 'start'], { DATA_DIR: dataDir });
    expect(await start.exited).toBe(1);
    expect(start.output()).toContain(`Another SkillBridge (process ${worker.child.pid}) is using`);

    const migrate = run([main, 'migrate'], { DATA_DIR: dataDir });
    expect(await migrate.exited).toBe(0);
    expect(migrate.output()).toBe('The database is up to date.\n');

    worker.child.kill('SIGTERM');
    expect(await worker.exited).toBe(0);
    expect(isAlive(server)).toBe(false);
  });

  test('stops when the package manager that started it is killed without passing the signal on', async () => {
    const script = `process.title = 'pnpm start';
      require('node:child_process').spawn('/bin/sh', ['-c', '"$0" "$1" worker; :', process.execPath, ${JSON.stringify(main)}], { stdio: 'inherit' });`;
    const launcher = run(['-e', script], { DATA_DIR: dataDir });
    await launcher.until('Working on jobs.');
    const server = serverPid();
    launcher.child.kill('SIGKILL');
    await vi.waitUntil(() => !isAlive(server), { timeout: 20_000 });
    expect(launcher.output()).toContain('Stopping.');
  });
});

test('a migration of a database of its own goes through DATABASE_URL', async () => {
  const database = await createTestDatabase();
  const migrate = run([main, 'migrate'], { DATABASE_URL: database.ownerUrl, DATA_DIR: dataDir });
  expect(await migrate.exited).toBe(0);
  expect(existsSync(join(dataDir, 'postgres'))).toBe(false);
  await database.drop();
});

function serverPid(): number {
  return Number.parseInt(readFileSync(join(dataDir, 'postgres/cluster/postmaster.pid'), 'utf8'), 10);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
