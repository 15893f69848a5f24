import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAutosaver } from './create-autosaver.ts';
import type { Stored } from './work.ts';

class Refusal extends Error {
  readonly kind: 'offline' | 'conflict' | 'refused';
  constructor(kind: 'offline' | 'conflict' | 'refused') {
    super(kind);
    this.kind = kind;
  }
}

/** A server with a version column, as the real one has, which can be held up, cut off or written to by another tab. */
function serve(content = '') {
  let stored: Stored = { work: { content, files: [] }, version: content ? 1 : null, savedAt: null };
  const sent: string[] = [];
  let underWay = 0;
  const server = {
    sent,
    most: 0,
    reachable: true,
    loseReceipts: false,
    hold: null as Promise<void> | null,
    now: () => stored,
    write(text: string, files: Stored['work']['files'] = []) {
      stored = { work: { content: text, files }, version: (stored.version ?? 0) + 1, savedAt: 'other' };
    },
  };
  const saver = createAutosaver({
    stored,
    send: async (work, base) => {
      if (!server.reachable) throw new Refusal('offline');
      underWay += 1;
      server.most = Math.max(server.most, underWay);
      await server.hold;
      underWay -= 1;
      sent.push(work.content);
      if (base !== stored.version) throw new Refusal('conflict');
      stored = { work, version: (stored.version ?? 0) + 1, savedAt: 'now' };
      if (server.loseReceipts) throw new Refusal('offline');
      return { version: stored.version ?? 0, savedAt: 'now' };
    },
    readStored: async () => stored,
    judge: (error) => ({ kind: error instanceof Refusal ? error.kind : 'refused', sentence: String(error) }),
    onStored: () => undefined,
  });
  return { saver, server };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('typing is saved once it rests, all of it in one save', async () => {
  const { saver, server } = serve();
  for (const content of ['x', 'x =', 'x = 7']) {
    saver.edit({ content });
    await vi.advanceTimersByTimeAsync(500);
  }
  expect(server.sent).toEqual([]);
  await vi.advanceTimersByTimeAsync(400);
  expect(server.sent).toEqual(['x = 7']);
  expect(saver.read()).toMatchObject({ phase: 'idle', dirty: false });
});

test('two saves are never under way at once; what was typed meanwhile goes with the next', async () => {
  const { saver, server } = serve();
  const { promise, resolve: release } = Promise.withResolvers<void>();
  server.hold = promise;
  saver.edit({ content: 'one' });
  const first = saver.flush();
  saver.edit({ content: 'two' });
  const second = saver.flush();
  await vi.advanceTimersByTimeAsync(2000);
  release();
  expect(await first).toBe(true);
  expect(await second).toBe(true);
  expect(server.most).toBe(1);
  expect(server.sent).toEqual(['one', 'two']);
});

test('without a network nothing is dropped, and it is sent when the network is back', async () => {
  const { saver, server } = serve();
  server.reachable = false;
  saver.edit({ content: 'kept' });
  expect(await saver.flush()).toBe(false);
  expect(saver.read()).toMatchObject({ phase: 'offline', dirty: true, work: { content: 'kept' } });
  server.reachable = true;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(server.now().work.content).toBe('kept');
  expect(saver.read()).toMatchObject({ phase: 'idle', dirty: false });
});

test('text from another tab stops the saving until a person has chosen, and both texts are there to choose from', async () => {
  const { saver, server } = serve('start');
  server.write('theirs');
  saver.edit({ content: 'mine' });
  expect(await saver.flush()).toBe(false);
  expect(saver.read()).toMatchObject({
    phase: 'conflict',
    work: { content: 'mine' },
    theirs: { work: { content: 'theirs' } },
  });
  saver.edit({ content: 'mine, longer' });
  await vi.advanceTimersByTimeAsync(5000);
  expect(server.now().work.content).toBe('theirs');
  expect(await saver.settle('mine and theirs')).toBe(true);
  expect(server.now().work.content).toBe('mine and theirs');
});

test('files that both sides attached survive the choice', async () => {
  const { saver, server } = serve('start');
  const file = (id: string) => ({ id, name: id, sizeBytes: 1 });
  server.write('theirs', [file('a')]);
  saver.edit({ content: 'mine', files: [file('b')] });
  await saver.flush();
  await saver.settle('mine');
  expect(server.now().work.files.map(({ id }) => id)).toEqual(['b', 'a']);
});

test('a save whose receipt was lost is recognised as our own, so that nobody is asked', async () => {
  const { saver, server } = serve('start');
  server.loseReceipts = true;
  saver.edit({ content: 'first' });
  await saver.flush();
  server.loseReceipts = false;
  saver.edit({ content: 'first and second' });
  await vi.advanceTimersByTimeAsync(2000);
  expect(server.now().work.content).toBe('first and second');
  expect(saver.read()).toMatchObject({ phase: 'idle', dirty: false });
});

test('newer work from elsewhere appears while nothing was typed here, and not over what was', () => {
  const { saver, server } = serve('start');
  server.write('from the phone');
  saver.receive(server.now());
  expect(saver.read().work.content).toBe('from the phone');
  saver.edit({ content: 'typing' });
  server.write('from the phone again');
  saver.receive(server.now());
  expect(saver.read().work.content).toBe('typing');
});

test('text that the browser kept is asked about when the server has moved on since', async () => {
  const { saver } = serve('on the server');
  saver.restore({ content: 'kept here', files: [] }, 0);
  expect(saver.read()).toMatchObject({ phase: 'conflict', theirs: { work: { content: 'on the server' } } });
});

test('text that the browser kept from this very version is simply saved', async () => {
  const { saver, server } = serve('on the server');
  saver.restore({ content: 'on the server, and more', files: [] }, 1);
  await vi.advanceTimersByTimeAsync(100);
  expect(server.now().work.content).toBe('on the server, and more');
});
