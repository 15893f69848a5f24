import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stack, startStack } from '../stack.ts';
import { buildWorld, type World } from '../world.ts';
import { pageHeaders, send } from './send.ts';

let stack: Stack;
let world: World;

beforeAll(async () => {
  stack = await startStack();
  world = await buildWorld(stack, 'streams');
});
afterAll(() => stack.close());

const input = (more: object = {}) => ({ subject: { kind: 'partner' }, turn: randomUUID(), message: 'Why?', ...more });
const stream = (calls: Record<string, unknown>, paths = 'student.tutor.ask', session = world.people.student.session) =>
  send(`${stack.url}/api/trpc/${paths}?batch=1`, {
    method: 'POST',
    headers: { ...pageHeaders(session), 'trpc-accept': 'application/jsonl', 'x-request-id': 'a-streamed-call' },
    body: JSON.stringify(calls),
  });

test('an answer in pieces is one line a piece, and nobody on the way is to gather or keep it', async () => {
  const answer = await stream({ 0: input() });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('cache-control')).toBe('no-store, no-transform');
  expect(answer.headers.get('x-accel-buffering')).toBe('no');
  expect(answer.headers.get('content-encoding')).toBeNull();
  const lines = answer.text.trim().split('\n');
  expect(lines.filter((line) => line.includes('"type":"text"')).length).toBeGreaterThan(0);
  expect(lines.findIndex((line) => line.includes('"type":"done"'))).toBe(lines.length - 2);
});

test.each([
  ['a rule', () => ({ 0: input({ mode: 'explain' }) }), 412, 'WRONG_STATE'],
  ['the shape of the input', () => ({ 0: input({ message: '' }) }), 400, null],
  ['the absence of a row', () => ({ 0: input({ fileIds: [randomUUID()] }) }), 404, 'NOT_FOUND'],
])(
  'a stream that %s refuses has the status of its refusal, in the body of any other',
  async (_, calls, status, reason) => {
    const answer = await stream(calls());
    expect(answer).toMatchObject({ status, refusal: { reason, requestId: 'a-streamed-call' } });
    expect(stack.logs.findLast((line) => line['msg'] === 'request')).toMatchObject({ status });
  },
);

test('who may not call at all hears it the same way', async () => {
  expect(await stream({ 0: input() }, 'student.tutor.ask', world.people.parent.session)).toMatchObject({ status: 403 });
  expect(await stream({ 0: input() }, 'student.tutor.nothing')).toMatchObject({ status: 404 });
});

test('of several calls in one stream each has its own answer', async () => {
  const answer = await stream({ 0: input(), 1: input({ message: '' }) }, 'student.tutor.ask,student.tutor.ask');
  expect(answer.status).toBe(200);
  expect(answer.text).toContain('"type":"done"');
  expect(answer.text).toContain('Write your question first.');
});
