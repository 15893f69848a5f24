import { request } from 'node:http';
import { Assignment, Enrollment, File, inTenant, Submission, TutorSession } from '@skillbridge/database';
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

const setMaterials = (assignment: string, fileId: string) =>
  inTenant(stack.app.orm, world.tenantId, (em) =>
    em.nativeUpdate(Assignment, { id: assignment }, { materials: { v: 1, fileIds: [fileId] } }),
  );

test('a worksheet is read by its assignment’s instructor and, once published, by the students of the course', async () => {
  const { people } = world;
  const worksheet = await keep(people.admin2, 'worksheet.txt', 'Problem 1');
  const statuses = async () => {
    const readers = [people.instructor, people.student, people.instructor2, people.student2, people.parent];
    const strangers = [other.people.admin, other.people.instructor, other.people.student];
    return Promise.all([...readers, ...strangers].map(async (reader) => (await get(reader, worksheet)).status));
  };
  const nobody = [404, 404, 404, 404, 404, 404];
  expect(await statuses()).toEqual([404, 404, ...nobody]);
  await setMaterials(world.draftAssignment, worksheet);
  expect(await statuses()).toEqual([200, 404, ...nobody]);
  await setMaterials(world.assignment, worksheet);
  expect(await statuses()).toEqual([200, 200, ...nobody]);
  await inTenant(stack.app.orm, world.tenantId, (em) =>
    em.nativeUpdate(Enrollment, { course: [world.tenantId, world.course] }, { deletedAt: stack.clock.now }),
  );
  expect(await statuses()).toEqual([200, 404, ...nobody]);
  await inTenant(stack.app.orm, world.tenantId, async (em) => {
    const left = { course: [world.tenantId, world.course] as [string, string] };
    await em.nativeUpdate(Enrollment, left, { deletedAt: null }, { filters: false });
    await em.nativeUpdate(Assignment, { id: world.assignment }, { deletedAt: stack.clock.now });
    await em.nativeUpdate(Assignment, { id: world.draftAssignment }, { deletedAt: stack.clock.now });
  });
  expect(await statuses()).toEqual([404, 404, ...nobody]);
});

test('a photo shown to the tutor is read by whoever may read that conversation', async () => {
  const { tenantId, people } = world;
  const [student, assignment2] = [people.student2.id, world.assignment2];
  const photo = await keep(people.student2, 'photo.txt', 'my line');
  await inTenant(stack.app.orm, tenantId, async (em) => {
    const at = stack.clock.now.toISOString();
    const files = [{ id: photo, name: 'photo.txt', mediaType: 'text/plain' }];
    const said = { from: 'student' as const, turn: 't1', text: 'Look', at, files, extraction: false, tactic: null };
    em.create(TutorSession, {
      ...{ tenantId, student: [tenantId, student], assignment: [tenantId, assignment2], mode: 'hint', topic: null },
      ...{
        messages: { v: 2, messages: [said] },
        turnId: null,
        turnStartedAt: null,
        sharedAt: null,
        sharedSeenAt: null,
      },
      ...{ lastMessageAt: stack.clock.now, closedAt: null },
    });
  });
  const readers = [people.instructor2, people.instructor, people.student, people.parent2, other.people.instructor2];
  const statuses = await Promise.all(readers.map(async (reader) => (await get(reader, photo)).status));
  expect(statuses).toEqual([200, 404, 404, 404, 404]);
});

/** Sends 50 MB in pieces, with or without saying so before, and hears the answer out. */
function sendFiftyMegabytes(person: Person, announced: boolean): Promise<{ status: number; answer: string }> {
  const [piece, times] = [Buffer.alloc(1024 * 1024, '%PDF-1.7 '), 50];
  return new Promise((resolve, reject) => {
    const length = announced ? { 'content-length': piece.length * times } : {};
    const headers = { ...headersOf(person), 'content-type': 'application/octet-stream', ...length };
    const req = request(`${stack.url}/api/files?name=big.pdf`, { method: 'POST', headers }, (res) => {
      res.setEncoding('utf8');
      let answer = '';
      res.on('data', (chunk: string) => {
        answer += chunk;
      });
      res.on('end', () => resolve({ status: res.statusCode ?? 0, answer }));
    });
    req.on('error', reject);
    const send = (left: number): void => {
      if (left === 0) return void req.end();
      if (req.write(piece)) setImmediate(send, left - 1);
      else req.once('drain', () => send(left - 1));
    };
    send(times);
  });
}

test.each([true, false])('a file of 50 MB is refused while it streams, announced: %s', async (announced) => {
  const { status, answer } = await sendFiftyMegabytes(world.people.student, announced);
  expect(status).toBe(413);
  expect(answer).toContain('This file is larger than 10 MB. Choose a smaller one.');
  expect((await get(world.people.student, '01900000-0000-7000-8000-000000000000')).status).toBe(404);
});

test('what cannot be opened later is refused now, each with its own sentence', async () => {
  const { student } = world.people;
  const sentence = async (name: string, body: Uint8Array<ArrayBuffer>) => {
    const response = await upload(student, name, body);
    const { error } = z.object({ error: z.object({ message: z.string() }) }).parse(await response.json());
    return [response.status, error.message];
  };
  const png = Uint8Array.from(Buffer.from('89504e470d0a1a0a0000000d49484452000075300000753008060000001f15c489', 'hex'));
  expect(await sentence('flood.png', png)).toEqual([413, expect.stringContaining('picture is too large')]);
  const old = Uint8Array.from(Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]));
  expect(await sentence('locked.docx', old)).toEqual([400, expect.stringContaining('without a password')]);
  expect(await sentence('a.txt', Uint8Array.of(104, 0, 105))).toEqual([400, expect.stringContaining('plain text')]);
  expect(await sentence('a.exe', text('MZ'))).toEqual([400, expect.stringContaining('Choose a PDF')]);
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
