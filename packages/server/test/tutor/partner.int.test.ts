import { randomUUID } from 'node:crypto';
import { inTenant, Submission, TutorSession, User } from '@skillbridge/database';
import { practiceProblemIn } from '@skillbridge/domain/engine';
import { says, serverError } from '@skillbridge/testing/model-server';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { portalOf } from '../portal.ts';
import type { Stack } from '../stack.ts';
import { buildWorld, type World } from '../world.ts';
import { startTutorStack, type TutorStack } from './tutor-stack.ts';

let running: TutorStack;
let stack: Stack;
let world: World;
let count = 0;

beforeAll(async () => {
  running = await startTutorStack([says('Which part of it do you know already?')]);
  stack = running.stack;
});
afterAll(() => running.close());
beforeEach(async () => {
  count += 1;
  world = await buildWorld(stack, `partner-${count}`);
});

const tutor = () => portalOf(stack, world.people.student).student.tutor;
const about = () => ({ kind: 'assignment' as const, assignmentId: world.assignment });
const inAcademy = <T>(work: Parameters<typeof inTenant<T>>[2]) => inTenant(stack.app.orm, world.tenantId, work);
const partner = { kind: 'partner' as const };
const askPartner = async (message: string, turn: string = randomUUID()) => {
  const events = await tutor().ask.mutate({ subject: partner, turn, message });
  for await (const event of events) if (event.type === 'done') return event;
  throw new Error('The turn did not end.');
};

test('knows what the student is weak in, and why', async () => {
  await inAcademy(async (em) => {
    const work = await em.findOneOrFail(Submission, { tenantId: world.tenantId, id: world.submission });
    const mark = (criterionId: string, points: number) => ({ criterionId, points, feedback: '', overridden: null });
    Object.assign(work, {
      ...{ status: 'published', grade: 7, publishedAt: stack.clock.now },
      gradedBy: await em.findOneOrFail(User, { tenantId: world.tenantId, id: world.people.instructor.id }),
      review: { v: 1, criteria: [mark('result', 4), mark('reasoning', 3)] },
    });
  });
  const { topics, courses } = await tutor().partner.query();
  expect(topics).toEqual([
    {
      topic: 'Linear equations (published): Reasoning',
      why: 'You lost 3 of 6 points on Reasoning in Linear equations (published).',
      courseTitle: 'Algebra',
    },
  ]);
  expect(courses).toEqual([{ id: world.course, title: 'Algebra' }]);
  expect((await portalOf(stack, world.people.student2).student.tutor.partner.query()).topics).toEqual([]);
});

test('is begun on a topic; the thread before it is closed, listed and can be read', async () => {
  const first = await tutor().begin.mutate({ topic: 'Fractions' });
  expect(await tutor().begin.mutate({ topic: 'Linear equations' })).toEqual(first);
  const { turns } = await askPartner('I am stuck.');
  expect(turns).toHaveLength(2);
  const second = await tutor().begin.mutate({ topic: 'Percentages' });
  expect(second).not.toEqual(first);
  expect(await tutor().thread.query({ subject: partner })).toMatchObject({
    ...{ threadId: second.threadId, topic: 'Percentages', turns: [], guarded: false },
    modes: { open: ['hint', 'scaffold', 'check'], explainWaits: false },
  });
  expect((await tutor().partner.query()).threads).toMatchObject([
    { id: first.threadId, topic: 'Linear equations', messages: 2 },
  ]);
  expect(await tutor().past.query({ threadId: first.threadId })).toMatchObject({ topic: 'Linear equations', turns });
  await expect(
    portalOf(stack, world.people.student2).student.tutor.past.query({ threadId: first.threadId }),
  ).rejects.toMatchObject({ data: { httpStatus: 404 } });
});

test('a question of a thread that is closed is told again from there, and not asked in the next one', async () => {
  await tutor().begin.mutate({ topic: 'Fractions' });
  const turn = randomUUID();
  const { turns } = await askPartner('What is a third?', turn);
  await tutor().begin.mutate({ topic: 'Percentages' });
  expect(await askPartner('What is a third?', turn)).toMatchObject({ turns });
  expect((await tutor().thread.query({ subject: partner })).turns).toEqual([]);
});

test('talks without a topic too, and never explains', async () => {
  expect((await askPartner('I am stuck.')).turns).toHaveLength(2);
  const turn = { subject: partner, turn: randomUUID(), message: 'Explain.', mode: 'explain' as const };
  await expect(tutor().ask.mutate(turn)).rejects.toMatchObject({ data: { httpStatus: 412 } });
  expect((await tutor().thread.query({ subject: about() })).threadId).toBeNull();
});

test('guards the practice that it set, whatever a model says next', async () => {
  await tutor().begin.mutate({ topic: 'Linear equations' });
  // Without a model the built-in voice poses the problem.
  running.model.follow([serverError(401)]);
  await askPartner('Hello.');
  await askPartner('Give me a practice problem, please.');
  const { messages } = (await inAcademy((em) => em.findOneOrFail(TutorSession, { tenantId: world.tenantId }))).messages;
  const practice = practiceProblemIn(messages);
  const answer = practice?.problem.answer ?? '';
  expect(messages.at(-1)).toMatchObject({
    move: 'pose-practice',
    text: expect.stringContaining(practice?.text ?? '-'),
  });
  running.model.follow(() => says(`Sure, since you ask: ${answer}. It is ${answer}.`));
  const before = running.model.requests.length;
  const { turns } = await askPartner('I tried, and I am stuck on the first line.');
  expect(running.model.requests.length).toBeGreaterThan(before);
  expect(turns.at(-1)?.text).not.toContain(answer);
  const value = /-?\d+(?:\/\d+)?$/.exec(answer)?.[0] ?? answer;
  expect(turns.at(-1)?.text).not.toMatch(new RegExp(`(?<![\\d])${value}(?![\\d])`));
});
