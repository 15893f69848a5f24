import { File, inTenant, Submission } from '@skillbridge/database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type Stack, startStack } from '../../../test/stack.ts';
import { buildWorld, type Person, type World } from '../../../test/world.ts';
import { MAX_BYTES_PER_PERSON, MAX_FILE_BYTES } from './limits.ts';

let stack: Stack;
let world: World;
let other: World;

beforeAll(async () => {
  stack = await startStack();
  world = await buildWorld(stack, 'files');
  other = await buildWorld(stack, 'files-other');
});
afterAll(() => stack.close());

const headersOf = (person: Person | null) => ({
  'x-skillbridge-request': '1',
  'x-request-id': 'file-isolation-test',
  ...(person ? { cookie: `skillbridge=${person.session}` } : {}),
});

function upload(person: Person | null, name: string, body: Uint8Array<ArrayBuffer>, headers = {}): Promise<Response> {
  return fetch(`${stack.url}/api/files?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: { ...headersOf(person), 'content-type': 'application/octet-stream', ...headers },
    body,
  });
}

const text = (content: string) => new TextEncoder().encode(content);
const kept = z.object({ id: z.uuid(), name: z.string(), mediaType: z.string(), sizeBytes: z.number() });

async function keep(person: Person, name: string, content: string): Promise<string> {
  const response = await upload(person, name, text(content));
  expect(response.status).toBe(201);
  return kept.parse(await response.json()).id;
}

const get = (person: Person | null, id: string) =>
  fetch(`${stack.url}/api/files/${id}`, { headers: headersOf(person) });

test('a file comes back byte for byte as an attachment that runs nothing', async () => {
  const id = await keep(world.people.student, '../../Hausübung "1".txt', '2x = 8\nx = 4\n');
  const response = await get(world.people.student, id);
  expect(response.status).toBe(200);
  expect(await response.text()).toBe('2x = 8\nx = 4\n');
  expect(response.headers.get('content-disposition')).toBe(
    `attachment; filename="Haus_bung _1_.txt"; filename*=UTF-8''Haus%C3%BCbung%20%221%22.txt`,
  );
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(response.headers.get('content-security-policy')).toBe('sandbox');
});

test('a file is read by its owner, the admin and the instructor it was handed in to; for all others it is not there', async () => {
  const { people } = world;
  const id = await keep(people.student, 'work.txt', 'handed in');
  const statuses = async (...readers: Person[]) =>
    Promise.all(readers.map(async (reader) => (await get(reader, id)).status));
  expect(await statuses(people.student, people.admin, people.instructor)).toEqual([200, 200, 404]);
  await inTenant(stack.app.orm, world.tenantId, (em) =>
    em.nativeUpdate(Submission, { id: world.submission }, { files: { v: 1, fileIds: [id] } }),
  );
  expect(await statuses(people.student, people.admin, people.instructor)).toEqual([200, 200, 200]);

  const unknown = await get(people.student, '01900000-0000-7000-8000-000000000000');
  const missing = await unknown.text();
  expect(unknown.status).toBe(404);
  const strangers = [people.student2, people.instructor2, people.parent, other.people.admin, other.people.instructor];
  for (const stranger of strangers) {
    const refusal = await get(stranger, id);
    expect([refusal.status, await refusal.text()]).toEqual([404, missing]);
  }
  for (const odd of ['nothing', '..%2F..%2Fetc', '%00']) {
    const refusal = await get(people.student, odd);
    expect([refusal.status, await refusal.text()]).toEqual([404, missing]);
  }
  expect((await get(null, id)).status).toBe(401);
});

test('what another student attached is not readable by naming it in one’s own work', async () => {
  const { people } = world;
  const id = await keep(people.student2, 'mine.txt', 'student 2 alone');
  await inTenant(stack.app.orm, world.tenantId, (em) =>
    em.nativeUpdate(Submission, { id: world.submission }, { files: { v: 1, fileIds: [id] } }),
  );
  expect((await get(people.student, id)).status).toBe(404);
  expect((await get(people.instructor, id)).status).toBe(404);
});

test('uploads of nobody, of forms, of wrong types and of too many bytes are refused with a sentence', async () => {
  const { student } = world.people;
  expect((await upload(null, 'a.txt', text('hello'))).status).toBe(401);
  expect((await upload(student, 'a.txt', text('hello'), { 'content-type': 'text/plain' })).status).toBe(400);
  expect((await upload(student, 'a.html', text('<script>alert(1)</script>'))).status).toBe(400);
  expect((await upload(student, 'a.png', text('not a picture'))).status).toBe(400);
  expect((await upload(student, 'a.txt', text(''))).status).toBe(400);
  const forged = await fetch(`${stack.url}/api/files?name=a.txt`, {
    method: 'POST',
    headers: { cookie: `skillbridge=${student.session}`, 'content-type': 'application/octet-stream' },
    body: 'hello',
  });
  expect(forged.status).toBe(403);
  const big = await upload(student, 'a.txt', new Uint8Array(MAX_FILE_BYTES + 1).fill(97));
  expect(big.status).toBe(413);
  expect(await big.text()).toContain('larger than 10 MB');
  expect((await fetch(`${stack.url}/api/files`, { headers: headersOf(student) })).status).toBe(405);
});

test('a person’s space ends at its limit, counted over simultaneous uploads', async () => {
  const { tenantId, people } = world;
  await inTenant(stack.app.orm, tenantId, async (em) => {
    em.create(File, {
      ...{ tenantId, owner: [tenantId, people.parent2.id], name: 'much.txt', mediaType: 'text/plain', sha256: '' },
      sizeBytes: MAX_BYTES_PER_PERSON - 5,
    });
  });
  const send = () => upload(people.parent2, 'last.txt', text('12345'));
  const responses = await Promise.all([send(), send(), send()]);
  expect(responses.map((response) => response.status).sort()).toEqual([201, 413, 413]);
});
