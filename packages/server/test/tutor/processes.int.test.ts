import { randomUUID } from 'node:crypto';
import { type Behaviour, says, saysInTwo } from '@skillbridge/testing/model-server';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { askAbout } from '../ask.ts';
import { portalOf } from '../portal.ts';
import type { Stack } from '../stack.ts';
import { buildWorld, type World } from '../world.ts';
import { startBeside, startTutorStack, type TutorStack } from './tutor-stack.ts';

const FIRST = 'Look at the five that is added. ';
const REST = 'It stands beside the term with the letter. What undoes it?';
let tutor: TutorStack;
let there: Stack;
let world: World;
let count = 0;
/** Lets the model go on after its first sentence. */
let goOn: () => void;

beforeAll(async () => {
  tutor = await startTutorStack([held()]);
  there = await startBeside(tutor);
});
afterAll(async () => {
  await there.close();
  await tutor.close();
});
afterEach(() => vi.useRealTimers());
beforeEach(async () => {
  tutor.model.follow([held()]);
  count += 1;
  world = await buildWorld(tutor.stack, `processes-${count}`);
});

/** Says the first sentence, and the rest when told to. */
function held(): Behaviour {
  const gate = Promise.withResolvers<void>();
  goOn = gate.resolve;
  return saysInTwo(FIRST, gate.promise, REST);
}

const portal = (stack: Stack) => portalOf(stack, world.people.student);
const subject = () => ({ kind: 'assignment' as const, assignmentId: world.assignment });
const thread = (stack: Stack) => portal(stack).student.tutor.thread.query({ subject: subject() });

/** Asks in the first process and listens until the first sentence. */
async function begin(turn: string, stack: Stack = tutor.stack) {
  const events = await portal(stack).student.tutor.ask.mutate({ subject: subject(), turn, message: 'I am stuck.' });
  const iterator = events[Symbol.asyncIterator]();
  expect(await iterator.next()).toMatchObject({ value: { type: 'accepted' } });
  expect(await iterator.next()).toMatchObject({ value: { type: 'text' } });
  return iterator;
}

async function lastOf(iterator: AsyncIterator<unknown>): Promise<unknown> {
  let last: unknown;
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) last = next.value;
  return last;
}

test('a turn that one process words is seen, waited for and not doubled by another', async () => {
  const turn = randomUUID();
  const iterator = await begin(turn);
  expect(await thread(there)).toMatchObject({ running: { turn }, turns: [{ from: 'student' }] });
  await expect(askAbout(portal(there), world.assignment, 'Another.')).rejects.toMatchObject({
    data: { reason: 'CONFLICT' },
  });
  const requests = tutor.model.requests.length;
  const again = askAbout(portal(there), world.assignment, 'I am stuck.', { turn });
  goOn();
  expect(await again).toMatchObject({ turns: [{ text: 'I am stuck.' }, { text: FIRST + REST, stopped: false }] });
  expect(await lastOf(iterator)).toMatchObject({ type: 'done' });
  expect(tutor.model.requests).toHaveLength(requests);
});

test('a stop in another process ends the reply with the next sentence', async () => {
  const turn = randomUUID();
  const iterator = await begin(turn);
  expect(await portal(there).student.tutor.stop.mutate({ subject: subject(), turn })).toEqual({ stopped: true });
  expect(await thread(there)).toMatchObject({ running: null });
  goOn();
  expect(await lastOf(iterator)).toMatchObject({ type: 'done', turns: [{}, { from: 'tutor', stopped: true }] });
});

test('whoever stopped a reply elsewhere may write on at once, and the late reply is put nowhere', async () => {
  const turn = randomUUID();
  const iterator = await begin(turn);
  await portal(there).student.tutor.stop.mutate({ subject: subject(), turn });
  const release = goOn;
  tutor.model.follow([says('What did you write down first?')]);
  await askAbout(portal(there), world.assignment, 'Something else.');
  release();
  expect(await lastOf(iterator)).toMatchObject({ type: 'done', turns: [{ text: 'I am stuck.' }] });
  expect((await thread(there)).turns).toMatchObject([
    { text: 'I am stuck.' },
    { text: 'Something else.' },
    { text: 'What did you write down first?' },
  ]);
});

test('a server that is told to stop lets its turns end, and their replies are kept', async () => {
  const leaving = await startBeside(tutor);
  const turn = randomUUID();
  const iterator = await begin(turn, leaving);
  const closed = leaving.skillbridge.close();
  await expect(askAbout(portal(leaving), world.assignment, 'Too late.')).rejects.toThrow();
  goOn();
  expect(await lastOf(iterator)).toMatchObject({ type: 'done' });
  await closed;
  expect(await thread(there)).toMatchObject({ running: null, turns: [{}, { text: FIRST + REST, stopped: false }] });
});

/** Time as every process sees it. */
function pass(ms: number): void {
  const now = new Date(tutor.stack.clock.now.getTime() + ms);
  for (const { clock } of [tutor.stack, there]) clock.now = now;
}
const lockedAt = () => thread(there).then(({ running }) => running?.startedAt ?? null);

test('a long turn holds its thread in another process for as long as it lives', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const turn = randomUUID();
  const iterator = await begin(turn);
  for (let beats = 0; beats < 2; beats += 1) {
    pass(15_000);
    const now = tutor.stack.clock.now.toISOString();
    vi.advanceTimersByTime(5_000);
    await vi.waitFor(async () => expect(await lockedAt()).toBe(now));
  }
  await expect(askAbout(portal(there), world.assignment, 'Another.')).rejects.toMatchObject({
    data: { reason: 'CONFLICT' },
  });
  goOn();
  expect(await lastOf(iterator)).toMatchObject({ type: 'done', turns: [{}, { text: FIRST + REST, stopped: false }] });
  expect(await lockedAt()).toBeNull();
});

test('a stopped turn is not brought back by its own beat', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const turn = randomUUID();
  const iterator = await begin(turn);
  await portal(there).student.tutor.stop.mutate({ subject: subject(), turn });
  vi.advanceTimersByTime(5_000);
  expect(await lockedAt()).toBeNull();
  goOn();
  expect(await lastOf(iterator)).toMatchObject({ type: 'done', turns: [{}, { from: 'tutor', stopped: true }] });
});

test('a process that waits for a turn words it itself when the other one has died', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const turn = randomUUID();
  const iterator = await begin(turn);
  const release = goOn;
  tutor.model.follow([says('What did you write down first?')]);
  const waiting = await portal(there).student.tutor.ask.mutate({ subject: subject(), turn, message: 'I am stuck.' });
  // No beat comes: to everybody else this process is dead.
  pass(20_001);
  expect(await lastOf(waiting[Symbol.asyncIterator]())).toMatchObject({
    turns: [{ text: 'I am stuck.' }, { text: 'What did you write down first?' }],
  });
  release();
  expect(await lastOf(iterator)).toMatchObject({ turns: [{}, { text: 'What did you write down first?' }] });
  expect((await thread(there)).turns).toHaveLength(2);
});
