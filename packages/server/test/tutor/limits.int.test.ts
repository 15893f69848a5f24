import { randomUUID } from 'node:crypto';
import { Academy, AiUsage, inTenant } from '@skillbridge/database';
import { type TutorLimits, usualTutorLimits } from '@skillbridge/domain';
import { says } from '@skillbridge/testing/model-server';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { askAbout } from '../ask.ts';
import { callProcedure } from '../call.ts';
import { portalOf } from '../portal.ts';
import { buildWorld, type World } from '../world.ts';
import { startTutorStack, type TutorStack } from './tutor-stack.ts';

let tutor: TutorStack;
let world: World;
let count = 0;

beforeAll(async () => {
  tutor = await startTutorStack([says('What undoes the five?')]);
});
afterAll(() => tutor.close());
beforeEach(async () => {
  count += 1;
  world = await buildWorld(tutor.stack, `limits-${count}`);
});

const portal = (who: 'student' | 'student2' = 'student') => portalOf(tutor.stack, world.people[who]);
const ask = (message = 'I am stuck.', who: 'student' | 'student2' = 'student') =>
  askAbout(portal(who), who === 'student' ? world.assignment : world.assignment2, message);
const thread = () =>
  portal().student.tutor.thread.query({ subject: { kind: 'assignment', assignmentId: world.assignment } });
const limit = (limits: Partial<TutorLimits>) =>
  inTenant(tutor.stack.app.orm, world.tenantId, async (em) => {
    const academy = await em.findOneOrFail(Academy, { id: world.tenantId });
    academy.settings = { ...academy.settings, tutor: { ...usualTutorLimits, ...limits } };
  });

test('sixty messages a minute end in a kind 429, the thread survives, and nothing refused is stored', async () => {
  const answers = [];
  for (let sent = 0; sent < 60; sent += 1) answers.push(await ask(`Message ${sent}.`).catch((error: unknown) => error));
  const refusals = answers.filter((answer) => answer instanceof Error);
  expect(refusals).toHaveLength(48);
  expect(refusals[0]).toMatchObject({
    message: expect.stringMatching(/^That was a lot at once\. .* write again in \d+ seconds?\.$/),
    data: { reason: 'RATE_LIMITED', httpStatus: 429 },
  });
  const view = await thread();
  expect(view.turns).toHaveLength(24);
  expect(view.leftToday).toBe(usualTutorLimits.messagesPerStudent - 12);
  expect((await ask('Somebody else.', 'student2')).turns).toHaveLength(2);
});

test('a refusal is a 429 of HTTP too, for a program that takes no stream', async () => {
  await limit({ messagesPerStudent: 1 });
  const input = { subject: { kind: 'partner' }, message: 'Help.' };
  const call = () =>
    callProcedure(tutor.stack.url, {
      ...{ kind: 'mutation', path: 'student.tutor.ask', session: world.people.student.session },
      input: { ...input, turn: randomUUID() },
    });
  expect(await call()).toMatchObject({ status: 200, body: expect.stringContaining('"type":"done"') });
  expect(await call()).toMatchObject({ status: 429, body: expect.stringContaining('Come back tomorrow') });
});

test('the messages of a day are over when they are, and back on the next day of the academy', async () => {
  const { now } = tutor.stack.clock;
  // Ten in the evening in New York; in UTC the next day has begun.
  tutor.stack.clock.now = new Date('2026-11-19T03:00:00Z');
  world = await buildWorld(tutor.stack, 'limits-evening');
  await limit({ messagesPerStudent: 2 });
  expect((await ask()).leftToday).toBe(1);
  expect((await ask()).leftToday).toBe(0);
  await expect(ask()).rejects.toMatchObject({
    message: 'You have sent all 2 of your messages for today. Come back tomorrow, or ask your instructor.',
    data: { httpStatus: 429 },
  });
  tutor.stack.clock.now = new Date('2026-11-19T04:59:00Z');
  await expect(ask()).rejects.toMatchObject({ data: { httpStatus: 429 } });
  tutor.stack.clock.now = new Date('2026-11-19T05:01:00Z');
  expect((await thread()).leftToday).toBe(2);
  expect((await ask()).leftToday).toBe(1);
  tutor.stack.clock.now = now;
});

test('an academy’s messages of a day are shared, and a refused one is not counted against the student', async () => {
  await limit({ messagesPerStudent: 3, messagesPerAcademy: 2 });
  await ask();
  await ask('Mine.', 'student2');
  for (let again = 0; again < 5; again += 1) {
    await expect(ask()).rejects.toMatchObject({ message: expect.stringContaining('Your academy has used all') });
  }
  await limit({ messagesPerStudent: 3, messagesPerAcademy: null });
  expect((await thread()).leftToday).toBe(2);
});

test('when the academy’s budget is spent, the built-in engine answers', async () => {
  await inTenant(tutor.stack.app.orm, world.tenantId, async (em) => {
    const academy = await em.findOneOrFail(Academy, { id: world.tenantId });
    academy.settings = { ...academy.settings, aiBudgetCents: 0 };
  });
  const before = tutor.model.requests.length;
  expect((await ask()).turns).toMatchObject([{}, { from: 'tutor' }]);
  expect(tutor.model.requests).toHaveLength(before);
});

test('a thread is sent a few times an hour, and lines are checked a page a minute', async () => {
  await ask();
  const subject = { kind: 'assignment' as const, assignmentId: world.assignment };
  const share = () => portal().student.tutor.share.mutate({ subject });
  for (let sent = 0; sent < 10; sent += 1) await share();
  await expect(share()).rejects.toMatchObject({
    message: expect.stringMatching(/^You have sent this often\. .* send again in \d+ minutes?\.$/),
    data: { httpStatus: 429 },
  });
  const check = () => portal().student.tutor.checkLines.mutate({ assignmentId: world.assignment, work: '2x = 8' });
  for (let checked = 0; checked < 60; checked += 1) await check();
  await expect(check()).rejects.toMatchObject({ data: { reason: 'RATE_LIMITED', httpStatus: 429 } });
});

test('when a student’s tokens of the day are used, the built-in engine answers', async () => {
  await limit({ tokensPerStudent: 1 });
  const before = tutor.model.requests.length;
  await ask();
  expect(tutor.model.requests).toHaveLength(before + 1);
  const { turns } = await ask();
  expect(turns).toMatchObject([{}, { from: 'tutor' }]);
  expect(tutor.model.requests).toHaveLength(before + 1);
  const usage = await inTenant(tutor.stack.app.orm, world.tenantId, (em) => em.find(AiUsage, { task: 'tutor' }));
  expect(usage.map((row) => row.student?.id)).toEqual([world.people.student.id]);
  await ask('Another student has tokens left.', 'student2');
  expect(tutor.model.requests).toHaveLength(before + 2);
});
