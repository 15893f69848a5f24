import { randomUUID } from 'node:crypto';
import { domainErrorCodes } from '@skillbridge/domain';
import { TRPCError } from '@trpc/server';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { transportCodes } from '../../src/trpc/error-table.ts';
import { type Stack, startStack } from '../stack.ts';
import { buildWorld, type World } from '../world.ts';
import { pageHeaders, send } from './send.ts';

let stack: Stack;
let world: World;

beforeAll(async () => {
  stack = await startStack();
  world = await buildWorld(stack, 'errors');
});
afterAll(() => stack.close());

const REQUEST_ID = 'a-request-that-fails';
const headers = () => ({ ...pageHeaders(world.people.student.session), 'x-request-id': REQUEST_ID });
const SECRET = 'secret-of-the-database';

/** Breaks one dependency for one call, as a lost connection would. */
async function whileBroken<T>(work: () => Promise<T>): Promise<T> {
  const { read } = stack.app.reads;
  const broken = stack.app.reads as { read: typeof read };
  broken.read = () => Promise.reject(new Error(SECRET));
  try {
    return await work();
  } finally {
    broken.read = read;
  }
}

test('every domain error has its own row of the table, and each a status that says whose fault it is', () => {
  expect(Object.keys(transportCodes).sort()).toEqual([...domainErrorCodes].sort());
  const statuses = Object.values(transportCodes).map((code) => getHTTPStatusCodeFromError(new TRPCError({ code })));
  expect(statuses.filter((status) => status < 400 || status === 500)).toEqual([]);
  expect(new Set(statuses).size).toBe(domainErrorCodes.length);
});

test('a failed dependency becomes a 500 that says nothing but that it is ours, with the id it is logged under', async () => {
  const answer = await whileBroken(() => send(`${stack.url}/api/trpc/account.me`, { headers: headers() }));
  expect(answer).toMatchObject({ status: 500, refusal: { reason: null, requestId: REQUEST_ID } });
  expect(answer.refusal?.message).toBe('Something went wrong on our side. Nothing was lost; please try again.');
  expect(answer.headers.get('x-request-id')).toBe(REQUEST_ID);
  expect(answer.text).not.toMatch(/secret|stack|\.ts|node_modules/);
  const logged = stack.logs.find((line) => line['level'] === 50 && line['requestId'] === REQUEST_ID);
  expect(logged).toMatchObject({
    fault: { name: 'Error', at: expect.arrayContaining([expect.stringContaining('.ts')]) },
  });
  expect(JSON.stringify(stack.logs)).not.toContain(SECRET);
});

test('a failure inside a procedure becomes the same 500, logged with the procedure’s name', async () => {
  const { ai } = stack.app;
  const broken = ai as { tutorReply: typeof ai.tutorReply };
  const { tutorReply } = ai;
  broken.tutorReply = () =>
    Promise.reject(new TypeError('Cannot read properties of undefined', { cause: new Error(SECRET) }));
  const body = JSON.stringify({
    ...{ subject: { kind: 'assignment', assignmentId: world.assignment }, message: 'Why?' },
    turn: randomUUID(),
  });
  const id = 'a-procedure-that-fails';
  const answer = await send(`${stack.url}/api/trpc/student.tutor.ask`, {
    ...{ method: 'POST', body },
    headers: { ...headers(), 'x-request-id': id },
  });
  broken.tutorReply = tutorReply;
  expect(answer).toMatchObject({ status: 500, refusal: { reason: null, requestId: id } });
  expect(answer.text).not.toMatch(/secret|undefined|stack|\.ts/);
  const logged = stack.logs.find((line) => line['level'] === 50 && line['requestId'] === id);
  expect(logged).toMatchObject({
    procedure: 'student.tutor.ask',
    fault: { name: 'TypeError', cause: { name: 'Error' } },
  });
  expect(JSON.stringify(logged)).not.toContain(SECRET);
});

test('one failing call of a batch leaves the others answered', async () => {
  const answer = await send(
    `${stack.url}/api/trpc/account.me,student.assignments.get?batch=1&input=${encodeURIComponent('{"1":{"assignmentId":"x"}}')}`,
    { headers: headers() },
  );
  const [me, refused] = JSON.parse(answer.text);
  expect(answer.status).toBe(207);
  expect(me.result.data.email).toBe(world.people.student.email);
  expect(refused.error.message).toBe('That is not an id.');
});

test.each([
  ['POST', '/api/trpc/account.me', 405],
  ['PUT', '/api/trpc/account.signOut', 405],
  ['DELETE', '/api/trpc/account.signOut', 405],
  ['PATCH', '/api/trpc/account.signOut', 405],
  ['GET', '/api/trpc/account.nothing', 404],
  ['GET', '/api/nothing', 404],
  ['GET', '/api', 404],
  ['GET', '/nothing', 404],
  ['POST', '/nothing', 404],
  ['PUT', '/api/files', 405],
])('%s %s is a %i with a sentence, and the session lives on', async (method, path, status) => {
  const body = method === 'GET' ? {} : { body: '{}' };
  const answer = await send(stack.url + path, { method, ...body, headers: headers() });
  expect(answer.status).toBe(status);
  expect(answer.refusal?.message).toMatch(/^[A-Z].+\.$/);
  expect((await send(`${stack.url}/api/trpc/account.me`, { headers: headers() })).status).toBe(200);
});

test('a request id that could forge a log line is replaced', async () => {
  for (const bad of ['short', 'x'.repeat(65), 'with space', '{"level":60}']) {
    const answer = await send(`${stack.url}/healthz`, { headers: { 'x-request-id': bad } });
    expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  }
});
