import { randomUUID } from 'node:crypto';
import { inTenant, TutorSession } from '@skillbridge/database';
import { says, serverError, stallsMidReply } from '@skillbridge/testing/model-server';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { askAbout } from '../ask.ts';
import { portalOf } from '../portal.ts';
import { buildWorld, type World } from '../world.ts';
import { startTutorStack, type TutorStack } from './tutor-stack.ts';

/** The first half is sent, and then nothing. A reply would be over with its first question. */
const STALLED =
  'Look at the five. It stands beside the term with the letter. Take your time with this one. Then write the line. What is it?';
const REPLY = 'Look at the five that is added. What undoes it?';
/** No tutor says a sentence twice in a thread. */
const NEXT_REPLY = 'It stands beside the term with the letter. What undoes it?';
let tutor: TutorStack;
let world: World;
let count = 0;

beforeAll(async () => {
  tutor = await startTutorStack([says(REPLY)]);
});
afterAll(() => tutor.close());
beforeEach(async () => {
  tutor.model.follow([says(REPLY)]);
  count += 1;
  world = await buildWorld(tutor.stack, `turns-${count}`);
});

const portal = () => portalOf(tutor.stack, world.people.student);
const subject = () => ({ kind: 'assignment' as const, assignmentId: world.assignment });
const thread = () => portal().student.tutor.thread.query({ subject: subject() });
const ask = (message: string, turn: string, signal?: AbortSignal) =>
  portal().student.tutor.ask.mutate({ subject: subject(), turn, message }, signal ? { signal } : {});
/** The row itself, as another process would change it. */
const changeRow = (change: (row: TutorSession) => void) =>
  inTenant(tutor.stack.app.orm, world.tenantId, async (em) =>
    change(await em.findOneOrFail(TutorSession, { tenantId: world.tenantId, closedAt: null })),
  );
const key = (turn: string) => `${world.tenantId}/${world.people.student.id}/${turn}`;

/** Listens until the first sentence; the rest of the stream is left open. */
async function hearFirst(
  events: AsyncIterable<{ type: string }>,
): Promise<AsyncIterator<{ type: string; text?: string }>> {
  const iterator = events[Symbol.asyncIterator]();
  expect(await iterator.next()).toMatchObject({ value: { type: 'accepted' } });
  expect(await iterator.next()).toMatchObject({
    value: { type: 'text', text: expect.stringContaining('Look at the five') },
  });
  return iterator;
}

test('sentences are heard as they come, and the stored turn last', async () => {
  const { heard, turns, leftToday } = await askAbout(portal(), world.assignment, 'I am stuck on line one.');
  expect(heard.map((event) => event.type)).toEqual(['accepted', 'text', 'text', 'done']);
  expect(heard.flatMap((event) => (event.type === 'text' ? event.text : '')).join('')).toBe(REPLY);
  expect(turns).toMatchObject([
    { from: 'student', text: 'I am stuck on line one.', files: [] },
    { from: 'tutor', text: REPLY, mode: 'hint', stopped: false },
  ]);
  const view = await thread();
  expect(view).toMatchObject({ turns, leftToday, running: null, guarded: true, mode: 'hint' });
});

test('the first sentence is heard while the model is still speaking, and stopping keeps what was said', async () => {
  // Half of this is sent, and then nothing: whoever waited for the end would wait for ever.
  tutor.model.follow([stallsMidReply(STALLED)]);
  const turn = randomUUID();
  const iterator = await hearFirst(await ask('I am stuck.', turn));
  expect(await thread()).toMatchObject({ running: { turn }, turns: [{ from: 'student' }] });
  expect(await portal().student.tutor.stop.mutate({ subject: subject(), turn })).toEqual({ stopped: true });
  let last: unknown;
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) last = next.value;
  expect(last).toMatchObject({ type: 'done', turns: [{}, { from: 'tutor', stopped: true }] });
  const view = await thread();
  expect(view.running).toBeNull();
  expect(view.turns.at(-1)?.text).toMatch(/^Look at the five\./);
  expect(await portal().student.tutor.stop.mutate({ subject: subject(), turn })).toEqual({ stopped: false });
});

test('a lost connection does not end the turn, and the same turn is never doubled', async () => {
  tutor.model.follow([stallsMidReply(STALLED)]);
  const turn = randomUUID();
  const lost = new AbortController();
  await hearFirst(await ask('I am stuck.', turn, lost.signal));
  lost.abort();
  // Again: what was said so far is told from the beginning, and what follows is heard live.
  const again = await hearFirst(await ask('I am stuck.', turn));
  const requests = tutor.model.requests.length;
  await portal().student.tutor.stop.mutate({ subject: subject(), turn });
  while (!(await again.next()).done);
  // And again when it is over: the stored turn at once, without a model.
  const third = await ask('Something else that nobody stores.', turn);
  const events: { type: string }[] = [];
  for await (const event of third) events.push(event);
  expect(events.map((event) => event.type)).toEqual(['accepted', 'text', 'done']);
  expect(events.at(-1)).toMatchObject({ turns: [{ text: 'I am stuck.' }, { from: 'tutor', stopped: true }] });
  expect(tutor.model.requests).toHaveLength(requests);
  expect((await thread()).turns).toHaveLength(2);
});

test('a turn whose listener has gone is stored when it ends', async () => {
  tutor.model.follow([{ kind: 'reply', text: REPLY, pieceDelayMs: 5 }]);
  const turn = randomUUID();
  const lost = new AbortController();
  const iterator = (await ask('I am stuck.', turn, lost.signal))[Symbol.asyncIterator]();
  await iterator.next();
  lost.abort();
  await tutor.stack.app.turns.find(key(turn))?.over;
  expect((await thread()).turns).toMatchObject([{ text: 'I am stuck.' }, { text: REPLY, stopped: false }]);
});

test('two windows at once: one is answered, the other is told to wait and loses nothing', async () => {
  tutor.model.follow([stallsMidReply(STALLED)]);
  const turn = randomUUID();
  const first = await hearFirst(await ask('From one window.', turn));
  const refused = ask('From another window.', randomUUID());
  await expect(refused).rejects.toMatchObject({
    message: expect.stringContaining('still answering your last message'),
    data: { reason: 'CONFLICT', httpStatus: 409 },
  });
  await portal().student.tutor.stop.mutate({ subject: subject(), turn });
  while (!(await first.next()).done);
  tutor.model.follow([says(REPLY)]);
  const { turns } = await askAbout(portal(), world.assignment, 'From another window.');
  expect(turns).toMatchObject([{ text: 'From another window.' }, { text: REPLY }]);
});

test('two first messages at the same instant open one thread, and one of them waits', async () => {
  const both = await Promise.allSettled(['One.', 'Two.'].map((text) => askAbout(portal(), world.assignment, text)));
  const refusals = both.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  for (const reason of refusals) expect(reason).toMatchObject({ data: { reason: 'CONFLICT' } });
  expect((await thread()).turns).toHaveLength((2 - refusals.length) * 2);
});

test('the same turn sent twice at the same instant is one turn, heard by both', async () => {
  const turn = randomUUID();
  const both = await Promise.all([1, 2].map(() => askAbout(portal(), world.assignment, 'Once.', { turn })));
  expect(both[0]?.turns).toEqual(both[1]?.turns);
  expect((await thread()).turns).toHaveLength(2);
  expect(tutor.model.requests.filter(({ raw }) => JSON.stringify(raw).includes('Once.'))).toHaveLength(1);
});

test('a lock that a crash left is taken over after twenty seconds, and the stored message is worded once', async () => {
  const turn = randomUUID();
  await askAbout(portal(), world.assignment, 'Before.');
  tutor.model.follow([says(NEXT_REPLY)]);
  await changeRow((row) => {
    const { messages } = row.messages;
    const [first] = messages;
    if (first?.from !== 'student') throw new Error('No message.');
    row.messages = { v: 2, messages: [...messages, { ...first, turn, text: 'Stored, and then the power went.' }] };
    Object.assign(row, { turnId: turn, turnStartedAt: tutor.stack.clock.now });
  });
  await expect(askAbout(portal(), world.assignment, 'Another.')).rejects.toMatchObject({
    data: { reason: 'CONFLICT' },
  });
  tutor.stack.clock.now = new Date(tutor.stack.clock.now.getTime() + 20_001);
  expect((await thread()).running).toBeNull();
  const { turns } = await askAbout(portal(), world.assignment, 'Whatever the browser says now.', { turn });
  expect(turns).toMatchObject([{ text: 'Stored, and then the power went.' }, { text: NEXT_REPLY }]);
  expect((await thread()).turns).toHaveLength(4);
});

test('whoever does not come back for a crashed turn may write on, and its message stays', async () => {
  const turn = randomUUID();
  await askAbout(portal(), world.assignment, 'Before.');
  tutor.model.follow([says(NEXT_REPLY)]);
  await changeRow((row) => Object.assign(row, { turnId: turn, turnStartedAt: new Date(0) }));
  const { turns } = await askAbout(portal(), world.assignment, 'After.');
  expect(turns).toMatchObject([{ text: 'After.' }, { text: NEXT_REPLY }]);
});

test('a stop that reaches another process marks the reply as stopped', async () => {
  tutor.model.follow([{ kind: 'reply', text: REPLY, delayMs: 300 }]);
  const turn = randomUUID();
  const events = await ask('I am stuck.', turn);
  // What `stop` does where the turn is not: it takes the time from the row.
  await changeRow((row) => Object.assign(row, { turnStartedAt: null }));
  let last: unknown;
  for await (const event of events) last = event;
  expect(last).toMatchObject({ type: 'done', turns: [{}, { from: 'tutor', stopped: true }] });
  expect((await thread()).running).toBeNull();
});

test('a provider that fails is not the student’s problem', async () => {
  tutor.model.follow([serverError()]);
  const { turns } = await askAbout(portal(), world.assignment, 'I am stuck.');
  expect(turns).toMatchObject([{ from: 'student' }, { from: 'tutor', stopped: false }]);
});

test('a turn that fails keeps the message, and asking again words it', async () => {
  const { ai } = tutor.stack.app;
  const broken = ai as { tutorReply: typeof ai.tutorReply };
  const { tutorReply } = ai;
  const turn = randomUUID();
  broken.tutorReply = () => Promise.reject(new Error('a fault of ours'));
  await expect(askAbout(portal(), world.assignment, 'Kept.', { turn })).rejects.toThrow('Nothing was lost');
  broken.tutorReply = tutorReply;
  expect(await thread()).toMatchObject({ running: null, turns: [{ text: 'Kept.' }] });
  const { turns } = await askAbout(portal(), world.assignment, 'Kept.', { turn });
  expect(turns).toMatchObject([{ text: 'Kept.' }, { text: REPLY }]);
  expect((await thread()).turns).toHaveLength(2);
});
