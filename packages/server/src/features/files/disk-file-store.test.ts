import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDiskFileStore } from './disk-file-store.ts';

const A = '01900000-0000-7000-8000-00000000000a';
const B = '01900000-0000-7000-8000-00000000000b';
const FILE = '01900000-0000-7000-8000-000000000001';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'file-store-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a file is found in its own academy and nowhere else, and leaves nothing unfinished behind', async () => {
  const store = createDiskFileStore(folder);
  await store.put(A, FILE, new TextEncoder().encode('first'));
  await store.put(A, FILE, new TextEncoder().encode('second'));
  const stream = await store.open(A, FILE);
  expect(stream && (await text(stream))).toBe('second');
  expect(await store.open(B, FILE)).toBeNull();
  expect(await readdir(join(folder, 'files', A))).toEqual([FILE]);
  await store.remove(A, FILE);
  await store.remove(A, FILE);
  expect(await store.open(A, FILE)).toBeNull();
});

test.each(['..', `../${A}`, '', '.', `${A}/..`])('nothing but a uuid names a place on the disk: %j', async (id) => {
  const store = createDiskFileStore(folder);
  await expect(async () => store.put(A, id, new Uint8Array())).rejects.toThrow();
  await expect(async () => store.open(id, FILE)).rejects.toThrow();
});
