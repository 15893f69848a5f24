import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { says, saysInTwo } from '@skillbridge/testing/model-server';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { askAbout } from '../ask.ts';
import { portalOf } from '../portal.ts';
import type { Stack } from '../stack.ts';
import { buildWorld, type World } from '../world.ts';
import { startBeside, startTutorStack, type TutorStack } from './tutor-stack.ts';

const FIRST = 'Look at the five that is added. ';
const REST = 'It stands beside the term with the letter. What undoes it?';
const AGAIN = 'What did you write down first?';
/** As long as a process that keeps silent counts as alive (turn-lock.ts), and a moment. */
const LOCK_MS = 20_001;
let tutor: TutorStack;
let dying: { readonly url: string; readonly child: ChildProcess };
let next: Stack;
let world: World;
let count = 0;

beforeAll(async () => {
  // The process that is killed has the time of the world; the others begin there and move when the test says so.
  tutor = await startTutorStack([says(AGAIN)], { now: new Date() });
});
afterAll(() => tutor.close());
beforeEach(async () => {
  count += 1;
  tutor.stack.clock.now = new Date();
  world = await buildWorld(tutor.stack, `killed-${count}`);
  dying = await startProcess();
});
afterEach(async () => {
  dying.child.kill('SIGKILL');
  await next?.close();
});

async function startProcess() {
  const { database } = tutor.stack;
  const script = join(import.meta.dirname, 'serve.ts');
  const child = spawn(process.execPath, [script, database.appUrl, tutor.model.url, tmpdir()], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [url] = await once(child.stdout, 'data');
  return { url: String(url), child };
}

const portal = (of: Pick<Stack, 'url'>) => portalOf(of, world.people.student);
const subject = () => ({ kind: 'assignment' as const, assignmentId: world.assignment });
const thread = () => portal(next).student.tutor.thread.query({ subject: subject() });

/** Asks, kills the process with the first sentence said and the rest unsaid, and starts the next one. */
async function killMidTurn(turn: string): Promise<void> {
  const gate = Promise.withResolvers<void>();
  tutor.model.follow([saysInTwo(FIRST, gate.promise, REST)]);
  const asked = { subject: subject(), turn, message: 'I am stuck.' };
  const iterator = (await portal(dying).student.tutor.ask.mutate(asked))[Symbol.asyncIterator]();
  expect(await iterator.next()).toMatchObject({ value: { type: 'accepted' } });
  expect(await iterator.next()).toMatchObject({ value: { type: 'text' } });
  const ended = once(dying.child, 'exit');
  dying.child.kill('SIGKILL');
  await expect(iterator.next()).rejects.toThrow();
  await ended;
  gate.resolve();
  tutor.model.follow([says(AGAIN)]);
  next = await startBeside(tutor);
  next.clock.now = new Date();
}

test('the reply that a killed process left is worded by the next one, once, and the thread goes on', async () => {
  const turn = randomUUID();
  await killMidTurn(turn);
  expect(await thread()).toMatchObject({ running: { turn }, turns: [{ from: 'student', text: 'I am stuck.' }] });
  const requests = tutor.model.requests.length;
  const resumed = askAbout(portal(next), world.assignment, 'I am stuck.', { turn });
  next.clock.now = new Date(next.clock.now.getTime() + LOCK_MS);
  expect(await resumed).toMatchObject({ turns: [{ text: 'I am stuck.' }, { text: AGAIN, stopped: false }] });
  expect(tutor.model.requests).toHaveLength(requests + 1);
  tutor.model.follow([says('Which number is beside the letter?')]);
  await askAbout(portal(next), world.assignment, 'I wrote 2x + 5 = 13.');
  expect(await thread()).toMatchObject({
    running: null,
    turns: [
      { from: 'student', text: 'I am stuck.' },
      { from: 'tutor', text: AGAIN },
      { from: 'student', text: 'I wrote 2x + 5 = 13.' },
      { from: 'tutor', text: 'Which number is beside the letter?' },
    ],
  });
});

test('whoever asks something else is told to wait while the dead turn may still live, and is answered after', async () => {
  const turn = randomUUID();
  await killMidTurn(turn);
  const other = () => askAbout(portal(next), world.assignment, 'Where do I begin?');
  await expect(other()).rejects.toMatchObject({
    message: expect.stringMatching(/^The tutor is still answering/),
    data: { reason: 'CONFLICT' },
  });
  next.clock.now = new Date(next.clock.now.getTime() + LOCK_MS);
  expect(await thread()).toMatchObject({ running: null });
  expect(await other()).toMatchObject({ turns: [{ text: 'Where do I begin?' }, { text: AGAIN }] });
  expect((await thread()).turns).toMatchObject([
    { from: 'student', text: 'I am stuck.' },
    { from: 'student', text: 'Where do I begin?' },
    { from: 'tutor', text: AGAIN },
  ]);
});
