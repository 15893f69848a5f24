import { inTenant, Session } from '@skillbridge/database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stack, startStack } from '../stack.ts';
import { buildWorld, type World } from '../world.ts';
import { pageHeaders, send } from './send.ts';

type Body = NonNullable<RequestInit['body']>;

let stack: Stack;
let world: World;

beforeAll(async () => {
  stack = await startStack();
  world = await buildWorld(stack, 'cross-site');
});
afterAll(() => stack.close());

/** A mutation without input: the kind that a form of another site could send. */
const mutation = () => `${stack.url}/api/trpc/account.endOtherSessions`;
const cookie = () => ({ cookie: `skillbridge=${world.people.student.session}` });
const liveSessions = () => inTenant(stack.app.orm, world.tenantId, (em) => em.count(Session, { endedAt: null }));

const form = new FormData();
form.set('input', '{}');
const bodies: [string, Body, Record<string, string>][] = [
  ['JSON', '{}', { 'content-type': 'application/json' }],
  ['plain text', '{}', { 'content-type': 'text/plain' }],
  ['a form', 'input=%7B%7D', { 'content-type': 'application/x-www-form-urlencoded' }],
  ['a multipart form', form, {}],
  ['bytes', new Uint8Array([123, 125]), { 'content-type': 'application/octet-stream' }],
  ['something untyped', new Uint8Array([123, 125]), {}],
];

test.each(bodies)('another site’s page that sends %s with the cookie changes nothing', async (_, body, headers) => {
  const before = await liveSessions();
  const answer = await send(mutation(), { method: 'POST', body, headers: { ...cookie(), ...headers } });
  expect(answer).toMatchObject({ status: 403, refusal: { reason: 'FORBIDDEN' } });
  expect(answer.refusal?.message).toContain('did not come from one of our own pages');
  expect(await liveSessions()).toBe(before);
});

test.each(bodies.filter(([name]) => name !== 'JSON'))(
  'even our own page is refused when it sends %s',
  async (_, body, headers) => {
    const before = await liveSessions();
    const own = { ...cookie(), 'x-skillbridge-request': '1', 'sec-fetch-site': 'same-origin', ...headers };
    const answer = await send(mutation(), { method: 'POST', body, headers: own });
    expect(answer).toMatchObject({ status: 400, refusal: { reason: 'INVALID' } });
    expect(await liveSessions()).toBe(before);
  },
);

test.each(['cross-site', 'same-site'])(
  'a request that the browser calls %s is refused, whatever header it carries',
  async (site) => {
    const headers = { ...pageHeaders(world.people.student.session), 'sec-fetch-site': site };
    expect(await send(mutation(), { method: 'POST', body: '{}', headers })).toMatchObject({ status: 403 });
  },
);

test('a mutation asked for with GET is refused', async () => {
  const before = await liveSessions();
  const answer = await send(mutation(), { headers: pageHeaders(world.people.student.session) });
  expect(answer).toMatchObject({ status: 405, refusal: { message: 'Ask for data with GET and change it with POST.' } });
  expect(await liveSessions()).toBe(before);
});

test('an upload from another site is refused', async () => {
  const headers = { ...cookie(), 'content-type': 'application/octet-stream' };
  const answer = await send(`${stack.url}/api/files?name=a.txt`, { method: 'POST', body: 'text', headers });
  expect(answer).toMatchObject({ status: 403, refusal: { reason: 'FORBIDDEN' } });
});

test('a bearer token never falls back to the cookie beside it, however it is mangled', async () => {
  for (const token of ['nonsense', 'two words', `${'x'.repeat(300)}`, '']) {
    const headers = { ...cookie(), 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const { status } = await send(mutation(), { method: 'POST', body: '{}', headers });
    expect([401, 403]).toContain(status);
  }
});

test('no origin is ever given permission, asked for or not', async () => {
  const headers = { origin: 'https://evil.example', 'access-control-request-method': 'POST' };
  const asked = await send(mutation(), { method: 'OPTIONS', headers });
  const plain = await send(`${stack.url}/api/trpc/public.frontDoor.show`, { headers });
  expect(plain.status).toBe(200);
  for (const answer of [asked, plain]) {
    expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  }
  expect(asked.status).toBeGreaterThanOrEqual(400);
});

test('our own page is let through', async () => {
  const headers = { ...pageHeaders(world.people.student.session), 'sec-fetch-site': 'same-origin' };
  expect(await send(mutation(), { method: 'POST', body: '{}', headers })).toMatchObject({ status: 200 });
});
