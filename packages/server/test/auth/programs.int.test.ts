import { createTRPCClient, httpBatchLink, type TRPCClient, TRPCClientError } from '@trpc/client';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { AppRouter } from '../../src/index.ts';
import { pageHeaders, send } from '../http/send.ts';
import { portalOf } from '../portal.ts';
import { type Stack, startStack } from '../stack.ts';
import { buildWorld, type World } from '../world.ts';
import { post } from './people.ts';

let stack: Stack;
let world: World;
let count = 0;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.close());
beforeEach(async () => {
  stack.clock.now = new Date('2026-11-18T15:00:00Z');
  count += 1;
  world = await buildWorld(stack, `programs-${count}`);
});

/** A program's client: batches, and no header but the token, as `packages/client` sends it. */
const programOf = (token: string): TRPCClient<AppRouter> =>
  createTRPCClient<AppRouter>({
    links: [httpBatchLink({ url: `${stack.url}/api/trpc`, headers: { authorization: `Bearer ${token}` } })],
  });
const makeToken = (days = 30) =>
  portalOf(stack, world.people.instructor).account.createToken.mutate({ name: 'Gradebook', days });
const refused = { message: 'Your session has ended. Sign in again to go on.', data: { code: 'UNAUTHORIZED' } };

test('a program with a token acts as its person, reads and changes alike', async () => {
  const { token } = await makeToken();
  const program = programOf(token);
  const [me, queue] = await Promise.all([
    program.account.me.query(),
    program.instructor.grading.queue.query({ limit: 1 }),
  ]);
  expect(me.id).toBe(world.people.instructor.id);
  expect(queue.items).toHaveLength(1);
  await program.instructor.assignments.publish.mutate({ assignmentId: world.draftAssignment, version: 1 });
  await expect(program.admin.people.list.query({})).rejects.toMatchObject({ data: { code: 'FORBIDDEN' } });
});

test('a revoked token is refused at once, an expired one at its hour', async () => {
  const portal = portalOf(stack, world.people.instructor);
  const [revoked, expiring] = [await makeToken(), await makeToken(1)];
  await portal.account.revokeToken.mutate({ tokenId: revoked.id });
  await expect(programOf(revoked.token).account.me.query()).rejects.toMatchObject(refused);
  stack.clock.now = new Date(stack.clock.now.getTime() + 86_400_000 - 1);
  await programOf(expiring.token).account.me.query();
  stack.clock.now = new Date(stack.clock.now.getTime() + 1);
  await expect(programOf(expiring.token).account.me.query()).rejects.toMatchObject(refused);
});

test('a token dies with its person’s access and survives their browsers’ sessions', async () => {
  const { token } = await makeToken();
  const cookie = `skillbridge=${world.people.instructor.session}`;
  await post(stack, 'account.endOtherSessions', undefined, cookie);
  await post(stack, 'account.signOut', undefined, cookie);
  await programOf(token).account.me.query();
  await portalOf(stack, world.people.admin).admin.people.suspend.mutate({ personId: world.people.instructor.id });
  await expect(programOf(token).account.me.query()).rejects.toMatchObject(refused);
});

test('a session is no bearer token, and a token no session', async () => {
  const { token } = await makeToken();
  await expect(programOf(world.people.instructor.session).account.me.query()).rejects.toMatchObject(refused);
  const asCookie = await send(`${stack.url}/api/trpc/account.me`, { headers: pageHeaders(token) });
  expect(asCookie.status).toBe(401);
});

test('a token is shown once and never again', async () => {
  const { token } = await makeToken();
  const listed = await portalOf(stack, world.people.instructor).account.tokens.query();
  expect(listed).toHaveLength(1);
  expect(JSON.stringify(listed)).not.toContain(token.split('.')[1]);
});

test('what is refused before any procedure runs reaches the client as its sentence too', async () => {
  const { token } = await makeToken();
  const tooLarge = programOf(token).student.submissions.saveDraft.mutate({
    ...{ assignmentId: world.assignment, baseVersion: null },
    content: 'x'.repeat(2 * 1024 * 1024),
  });
  await expect(tooLarge).rejects.toMatchObject({
    message: 'The request is too large; send less at once.',
    data: { code: 'PAYLOAD_TOO_LARGE', reason: 'TOO_LARGE' },
  });
  const stranger = createTRPCClient<AppRouter>({ links: [httpBatchLink({ url: `${stack.url}/api/trpc` })] });
  const failure = await stranger.account.signOut.mutate().catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(TRPCClientError);
  expect(failure).toMatchObject({ data: { reason: 'FORBIDDEN' } });
});
