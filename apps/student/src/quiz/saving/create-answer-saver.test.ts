import { type AnswerChange, acceptChanges, noQuizAnswers, type QuizAnswers } from '@skillbridge/domain';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { entryOf } from './answer-book.ts';
import { createAnswerSaver } from './create-answer-saver.ts';
import type { KeptChange, TabMessage } from './meet-others.ts';

const text = (words: string) => ({ kind: 'short' as const, text: words });
const items = ['q1', 'q2', 'q3'].map((id) => ({ id, kind: 'short' as const }));

/** A server as it is, which can be cut off, lose its receipts, or be held up. */
function serve() {
  const server = {
    stored: noQuizAnswers as QuizAnswers,
    requests: [] as AnswerChange[][],
    reachable: true,
    loseReceipts: false,
    refuses: false,
    closed: null as 'time-over' | null,
    hold: null as Promise<void> | null,
    underWay: 0,
    most: 0,
    async save(changes: AnswerChange[]) {
      server.underWay += 1;
      server.most = Math.max(server.most, server.underWay);
      server.requests.push(changes);
      await server.hold;
      server.underWay -= 1;
      if (!server.reachable) throw new TypeError('fetch failed');
      if (server.refuses) throw new RangeError('This quiz is gone.');
      const { answers, receipts } = acceptChanges(server.stored, changes, {
        ...{ items, closed: server.closed, now: new Date(0) },
      });
      server.stored = answers;
      if (server.loseReceipts) throw new TypeError('fetch failed');
      return { receipts };
    },
    has: (itemId: string) => server.stored.answers.find((one) => one.itemId === itemId)?.response ?? null,
  };
  return server;
}

/** A page of a browser, with what the browser keeps for it. */
function open(server: ReturnType<typeof serve>, kept = new Map<string, KeptChange>(), storage = true) {
  const told: TabMessage[] = [];
  const saver = createAnswerSaver({
    answers: server.stored.answers.map((one) => ({ ...one, settled: false })),
    send: server.save,
    judge: (error) => ({
      kind: error instanceof RangeError ? 'refused' : 'passing',
      sentence: error instanceof Error ? error.message : '',
    }),
    keep(itemId, change) {
      if (storage) kept.set(itemId, change);
      return storage;
    },
    forget(itemId, seq) {
      if ((kept.get(itemId)?.seq ?? 0) <= seq) kept.delete(itemId);
    },
    tell: (message) => told.push(message),
    now: () => Date.now(),
    random: () => 0.5,
    later(milliseconds, run) {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  return { saver, kept, told };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('an answer', () => {
  it('is sent once typing rests, in one request, and is kept by the browser until its receipt', async () => {
    const server = serve();
    const { saver, kept } = open(server);
    for (const words of ['B', 'Be', 'Because']) saver.answer('q1', text(words));
    expect(kept.get('q1')).toEqual({ seq: 3, response: text('Because') });
    await vi.advanceTimersByTimeAsync(1000);
    expect(server.requests).toHaveLength(1);
    expect(server.has('q1')).toEqual(text('Because'));
    expect(kept.size).toBe(0);
  });

  it('does not wait for the end of long typing', async () => {
    const server = serve();
    const { saver } = open(server);
    for (let second = 0; second < 8; second += 0.5) {
      saver.answer('q1', text(`${second}`));
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(server.requests.length).toBeGreaterThanOrEqual(2);
  });

  it('never goes beside another request; what was changed meanwhile goes with the next', async () => {
    const server = serve();
    const { promise, resolve: release } = Promise.withResolvers<void>();
    server.hold = promise;
    const { saver } = open(server);
    saver.answer('q1', text('one'));
    void saver.flush();
    await vi.advanceTimersByTimeAsync(0);
    saver.answer('q1', text('two'));
    saver.answer('q2', text('three'));
    void saver.flush();
    await vi.advanceTimersByTimeAsync(5000);
    release();
    await vi.advanceTimersByTimeAsync(2000);
    expect(server.most).toBe(1);
    expect([server.has('q1'), server.has('q2')]).toEqual([text('two'), text('three')]);
  });
});

describe('without a line', () => {
  it('everything waits, is tried ever more rarely while typing goes on, and arrives when the line is back', async () => {
    const server = serve();
    server.reachable = false;
    const { saver, kept } = open(server);
    for (let second = 0; second < 60; second += 1) {
      saver.answer('q1', text(`${second}`));
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(saver.read()).toMatchObject({ phase: 'waiting', kept: true });
    expect(kept.has('q1')).toBe(true);
    expect(server.requests.length).toBeGreaterThan(5);
    expect(server.requests.length).toBeLessThan(14);
    server.reachable = true;
    await vi.advanceTimersByTimeAsync(11_000);
    expect(server.has('q1')).toEqual(text('59'));
    expect(kept.size).toBe(0);
  });

  it('a reload brings back what was queued, and it goes on to the server', async () => {
    const server = serve();
    server.reachable = false;
    const before = open(server);
    before.saver.answer('q2', text('queued'));
    await before.saver.flush();
    before.saver.pause();
    server.reachable = true;
    const after = open(server, before.kept);
    for (const [itemId, kept] of before.kept) after.saver.restore(itemId, kept);
    expect(entryOf(after.saver.read().book, 'q2').response).toEqual(text('queued'));
    await vi.advanceTimersByTimeAsync(100);
    expect(server.has('q2')).toEqual(text('queued'));
    expect(after.kept.size).toBe(0);
  });

  it('a receipt that was lost costs one more request and nothing else', async () => {
    const server = serve();
    server.loseReceipts = true;
    const { saver, kept } = open(server);
    saver.answer('q1', text('arrived'));
    await saver.flush();
    server.loseReceipts = false;
    await vi.advanceTimersByTimeAsync(3000);
    expect(server.requests).toHaveLength(2);
    expect(saver.read()).toMatchObject({ phase: 'idle', book: { queue: [] } });
    expect(kept.size).toBe(0);
  });

  it('what was changed while its forerunner got its receipt is still kept', async () => {
    const server = serve();
    const [first, second] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    server.hold = first.promise;
    const { saver, kept } = open(server);
    saver.answer('q1', text('one'));
    const saving = saver.flush();
    await vi.advanceTimersByTimeAsync(0);
    saver.answer('q1', text('two'));
    server.hold = second.promise;
    first.resolve();
    await vi.advanceTimersByTimeAsync(0);
    expect(server.has('q1')).toEqual(text('one'));
    expect(kept.get('q1')).toEqual({ seq: 2, response: text('two') });
    second.resolve();
    expect(await saving).toBe(true);
    expect(kept.size).toBe(0);
  });

  it('says so when the browser keeps nothing', () => {
    const { saver } = open(serve(), new Map(), false);
    saver.answer('q1', text('on this page alone'));
    expect(saver.read().kept).toBe(false);
  });
});

describe('a request that the server refuses as a whole', () => {
  it('is not sent again by itself, and keeps what it held', async () => {
    const server = serve();
    server.refuses = true;
    const { saver, kept } = open(server);
    saver.answer('q1', text('kept'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.requests).toHaveLength(1);
    expect(saver.read()).toMatchObject({ phase: 'stopped', sentence: 'This quiz is gone.' });
    expect(kept.has('q1')).toBe(true);
    server.refuses = false;
    saver.tryNow();
    await vi.advanceTimersByTimeAsync(0);
    expect(server.has('q1')).toEqual(text('kept'));
  });

  it('such as checking an answer, says nothing against saving the others', async () => {
    const server = serve();
    const { saver } = open(server);
    saver.answer('q1', text('one'));
    await expect(saver.handOver(() => Promise.reject(new RangeError('Not yet.')))).rejects.toThrow('Not yet.');
    await vi.advanceTimersByTimeAsync(1000);
    expect(server.has('q1')).toEqual(text('one'));
  });
});

describe('after the end', () => {
  it('what came too late is not sent again, and stays in the browser to be shown', async () => {
    const server = serve();
    const { saver, kept } = open(server);
    saver.answer('q1', text('in time'));
    await saver.flush();
    server.closed = 'time-over';
    saver.answer('q1', text('too late'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.requests).toHaveLength(2);
    expect(entryOf(saver.read().book, 'q1').response).toEqual(text('in time'));
    expect(kept.get('q1')?.response).toEqual(text('too late'));
  });
});

describe('the hand-in', () => {
  it('takes everything unsent with it, after the request that is under way', async () => {
    const server = serve();
    const { saver } = open(server);
    saver.answer('q1', text('one'));
    const saving = saver.flush();
    saver.answer('q2', text('two'));
    await saver.handOver(server.save);
    await saving;
    expect(server.requests.flat().map(({ itemId }) => itemId)).toEqual(['q1', 'q2']);
    expect(server.most).toBe(1);
    expect(saver.read().book.queue).toEqual([]);
  });
});

describe('two tabs', () => {
  it('show each other’s answers and send each once', async () => {
    const server = serve();
    const kept = new Map<string, KeptChange>();
    const [one, two] = [open(server, kept), open(server, kept)];
    const pass = () => {
      for (const message of one.told.splice(0)) two.saver.hear(message);
      for (const message of two.told.splice(0)) one.saver.hear(message);
    };
    one.saver.answer('q1', text('from one'));
    pass();
    expect(entryOf(two.saver.read().book, 'q1').response).toEqual(text('from one'));
    await vi.advanceTimersByTimeAsync(700);
    pass();
    two.saver.answer('q1', text('from two'));
    pass();
    await vi.advanceTimersByTimeAsync(700);
    pass();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(server.requests).toHaveLength(2);
    expect(server.has('q1')).toEqual(text('from two'));
    for (const { saver } of [one, two]) {
      expect(saver.read().book.queue).toEqual([]);
      expect(entryOf(saver.read().book, 'q1')).toMatchObject({ response: text('from two'), overtaken: null });
    }
  });

  it('of which the one that answered is closed: the other sends it after a while', async () => {
    const server = serve();
    const kept = new Map<string, KeptChange>();
    const [one, two] = [open(server, kept), open(server, kept)];
    one.saver.answer('q1', text('last words'));
    for (const message of one.told) two.saver.hear(message);
    one.saver.pause();
    await vi.advanceTimersByTimeAsync(9000);
    expect(server.has('q1')).toEqual(text('last words'));
    expect(kept.size).toBe(0);
  });
});
