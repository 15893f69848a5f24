import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSecret } from './read-secret.ts';

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'skillbridge-secret-'));
});
afterEach(() => rm(dataDir, { recursive: true }));

test('takes the one of the environment and writes nothing', async () => {
  expect(await readSecret({ secretKey: 'given', dataDir })).toBe('given');
  expect(await readdir(dataDir)).toEqual([]);
});

test('makes one that only its owner reads, and finds it again', async () => {
  const made = await readSecret({ secretKey: undefined, dataDir });
  expect(made).toMatch(/^[\w-]{43}$/);
  expect((await stat(join(dataDir, 'secret.key'))).mode & 0o777).toBe(0o600);
  expect(await readSecret({ secretKey: undefined, dataDir })).toBe(made);
});

test('gives processes that start together the same', async () => {
  const all = await Promise.all(Array.from({ length: 8 }, () => readSecret({ secretKey: undefined, dataDir })));
  expect(new Set(all).size).toBe(1);
  expect(await readdir(dataDir)).toEqual(['secret.key']);
});

test('refuses an emptied file in a sentence instead of sealing under nothing', async () => {
  await writeFile(join(dataDir, 'secret.key'), '\n');
  await expect(readSecret({ secretKey: undefined, dataDir })).rejects.toThrow('holds no secret any more');
});
