import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { post, sessionOf, setUser, signIn } from '../auth/people.ts';
import { type Stack, startStack } from '../stack.ts';
import { buildWorld, type World } from '../world.ts';
import { pageHeaders, send } from './send.ts';

const EMAIL = 'recognisable.address@logs.example';
const PASSWORD = 'recognisable-password';
const WORK = 'recognisable-work';
const QUESTION = 'recognisable-question';
const SEARCH = 'recognisable-search';
let stack: Stack;
let world: World;
let session: string;

beforeAll(async () => {
  stack = await startStack();
  world = await buildWorld(stack, 'logs');
  await setUser(stack, world, world.people.student.id, { email: EMAIL, password: PASSWORD });
  await signIn(stack, EMAIL, `${PASSWORD}-wrong`);
  session = sessionOf(await signIn(stack, EMAIL, PASSWORD));
  const cookie = `skillbridge=${session}`;
  const { assignment: assignmentId, people } = world;
  const subject = { kind: 'assignment', assignmentId };
  const question = () => ({ subject, turn: randomUUID(), message: QUESTION, draft: WORK });
  await post(stack, 'student.submissions.saveDraft', { assignmentId, content: WORK, baseVersion: null }, cookie);
  await post(stack, 'student.tutor.ask', question(), cookie);
  await post(stack, 'student.submissions.saveDraft', { assignmentId: 'x', content: WORK, baseVersion: null }, cookie);
  const search = encodeURIComponent(JSON.stringify({ search: SEARCH }));
  await send(`${stack.url}/api/trpc/admin.people.list?input=${search}`, { headers: pageHeaders(people.admin.session) });
  // A failure whose own message carries what somebody typed, as a database's does.
  const { ai } = stack.app;
  const broken = ai as { tutorReply: typeof ai.tutorReply };
  const { tutorReply } = ai;
  broken.tutorReply = () => Promise.reject(new Error(`insert into tutor_sessions values ('${QUESTION}', '${EMAIL}')`));
  await post(stack, 'student.tutor.ask', question(), cookie);
  broken.tutorReply = tutorReply;
});
afterAll(() => stack.close());

test('no address, name, text, password, token or cookie of anybody is in any line, failures included', () => {
  const logged = JSON.stringify(stack.logs);
  expect(stack.logs.some((line) => line['level'] === 50)).toBe(true);
  const [, secret = ''] = session.split('.');
  expect(secret).toHaveLength(43);
  for (const trace of [
    EMAIL,
    'recognisable',
    'student of logs',
    world.people.student.id,
    secret,
    'skillbridge=',
    'argon2',
    '127.0.0.1',
  ]) {
    expect(logged, trace).not.toContain(trace);
  }
});

test('every request to a procedure is one line: who asked is its id, what was asked its path', () => {
  const lines = stack.logs.filter((line) => line['msg'] === 'request');
  expect(lines.map(({ method, path, status }) => [method, path, status])).toEqual([
    ['POST', '/api/trpc/public.frontDoor.signIn', 401],
    ['POST', '/api/trpc/public.frontDoor.signIn', 200],
    ['POST', '/api/trpc/student.submissions.saveDraft', 200],
    ['POST', '/api/trpc/student.tutor.ask', 200],
    ['POST', '/api/trpc/student.submissions.saveDraft', 400],
    ['GET', '/api/trpc/admin.people.list', 200],
    ['POST', '/api/trpc/student.tutor.ask', 500],
  ]);
  for (const line of lines) {
    expect(line).toMatchObject({
      level: 30,
      requestId: expect.stringMatching(/^[\w-]{8,64}$/),
      ms: expect.any(Number),
    });
  }
  expect(new Set(lines.map((line) => line['requestId'])).size).toBe(lines.length);
});
