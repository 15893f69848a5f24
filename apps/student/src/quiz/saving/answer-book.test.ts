import {
  type AnswerChange,
  acceptChanges,
  type ChangeReceipt,
  noQuizAnswers,
  type QuizAnswers,
} from '@skillbridge/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnswerBook, changeAnswer, entryOf, learnReceipts, openBook } from './answer-book.ts';
import { allUnsent, dueChanges } from './due-changes.ts';
import { hearTab, receiveStored, restoreKept } from './meet-others.ts';

const rest = { now: 0, restMs: 0, mostMs: 0 };
const text = (words: string) => ({ kind: 'short' as const, text: words });
const items = ['q1', 'q2', 'q3'].map((id) => ({ id, kind: 'short' as const }));
const answer = (book: AnswerBook, itemId: string, words: string | null) =>
  changeAnswer(book, itemId, words === null ? null : text(words), rest);
const saved = (change: AnswerChange): ChangeReceipt => ({
  ...{ itemId: change.itemId, seq: change.seq, saved: true, refusal: null, sentence: null },
  current: { seq: change.seq, response: change.response },
});
const older = (itemId: string, seq: number, current: ChangeReceipt['current']): ChangeReceipt => ({
  ...{ itemId, seq, saved: false, refusal: 'older', sentence: 'A newer answer is saved.', current },
});

describe('a change', () => {
  it('gets the next number, and only the newest of an item is sent', () => {
    const book = answer(answer(answer(openBook([]), 'q1', 'a'), 'q2', 'b'), 'q1', 'ab');
    expect(dueChanges(book, 0, false)).toEqual([
      { itemId: 'q2', seq: 1, response: text('b') },
      { itemId: 'q1', seq: 2, response: text('ab') },
    ]);
  });

  it('counts on from what the server has', () => {
    const book = openBook([{ itemId: 'q1', response: text('a'), seq: 7, settled: false }]);
    expect(entryOf(answer(book, 'q1', 'b'), 'q1').seq).toBe(8);
  });

  it('that changes nothing is none', () => {
    const book = answer(openBook([]), 'q1', 'a');
    expect(answer(book, 'q1', 'a')).toBe(book);
  });

  it('waits until typing rests, but never longer than the longest wait', () => {
    const slow = { restMs: 600, mostMs: 3000 };
    let book = openBook([]);
    for (let now = 0; now <= 3000; now += 500) book = changeAnswer(book, 'q1', text(`at ${now}`), { now, ...slow });
    expect(dueChanges(book, 2999, false)).toEqual([]);
    expect(dueChanges(book, 3000, false)).toHaveLength(1);
  });

  it('made while its forerunner was under way stays in the queue', () => {
    const first = answer(openBook([]), 'q1', 'a');
    const [sent] = allUnsent(first);
    if (!sent) throw new Error('Nothing to send.');
    const book = learnReceipts(answer(first, 'q1', 'ab'), [saved(sent)]);
    expect(allUnsent(book)).toEqual([{ itemId: 'q1', seq: 2, response: text('ab') }]);
    expect(entryOf(book, 'q1').saved).toEqual({ seq: 1, response: text('a') });
  });

  it('of an answer that stands is not taken', () => {
    const book = openBook([{ itemId: 'q1', response: text('a'), seq: 1, settled: true }]);
    expect(answer(book, 'q1', 'b')).toBe(book);
  });
});

describe('a newer answer from elsewhere', () => {
  it('takes the place of ours, which can be put back', () => {
    const mine = answer(openBook([]), 'q1', 'mine');
    const book = learnReceipts(mine, [older('q1', 1, { seq: 4, response: text('theirs') })]);
    expect(entryOf(book, 'q1')).toMatchObject({
      ...{ response: text('theirs'), seq: 4, waiting: null },
      overtaken: { response: text('mine') },
    });
    expect(allUnsent(answer(book, 'q1', 'mine'))).toMatchObject([{ seq: 5 }]);
  });

  it('shows when the attempt is read again, and not over what was typed after it', () => {
    const stored = { itemId: 'q1', response: text('theirs'), seq: 3, settled: false };
    expect(entryOf(receiveStored(openBook([]), [stored]), 'q1')).toMatchObject({ response: text('theirs'), seq: 3 });
    const ahead = answer(openBook([stored]), 'q1', 'theirs, and mine');
    expect(receiveStored(ahead, [stored])).toBe(ahead);
  });

  it('comes from another tab at once, which sends it; this one stands by', () => {
    const message = { kind: 'changed' as const, itemId: 'q1', seq: 1, response: text('there') };
    const book = hearTab(openBook([]), message, 0, 8000);
    expect(entryOf(book, 'q1').response).toEqual(text('there'));
    expect(dueChanges(book, 7999, true)).toEqual([]);
    expect(dueChanges(book, 8000, false)).toHaveLength(1);
    expect(allUnsent(hearTab(book, { ...message, kind: 'saved' }, 100, 8000))).toEqual([]);
  });
});

describe('what the browser kept', () => {
  it('goes on to the server when that is behind', () => {
    const book = restoreKept(openBook([]), 'q1', { seq: 3, response: text('kept') }, 0);
    expect(allUnsent(book)).toEqual([{ itemId: 'q1', seq: 3, response: text('kept') }]);
  });

  it('is offered, not sent, when the server has a newer answer', () => {
    const stored = openBook([{ itemId: 'q1', response: text('newer'), seq: 5, settled: false }]);
    const book = restoreKept(stored, 'q1', { seq: 3, response: text('kept') }, 0);
    expect(allUnsent(book)).toEqual([]);
    expect(entryOf(book, 'q1')).toMatchObject({ response: text('newer'), overtaken: { response: text('kept') } });
  });
});

describe('a refusal', () => {
  it.each(['unreadable', 'unknown-item'] as const)(
    'as %s is said once and not sent again until it is changed',
    (refusal) => {
      const receipt = { ...older('q1', 1, null), refusal, sentence: 'Shorten it.' };
      const book = learnReceipts(answer(openBook([]), 'q1', 'too much'), [receipt]);
      expect(allUnsent(book)).toEqual([]);
      expect(entryOf(book, 'q1')).toMatchObject({ response: text('too much'), problem: 'Shorten it.' });
      expect(allUnsent(answer(book, 'q1', 'less'))).toHaveLength(1);
    },
  );

  it('because the time is over shows what was saved and takes nothing more', () => {
    const stored = openBook([{ itemId: 'q1', response: text('in time'), seq: 1, settled: false }]);
    const receipt = { ...older('q1', 2, { seq: 1, response: text('in time') }), refusal: 'time-over' as const };
    const book = learnReceipts(answer(stored, 'q1', 'too late'), [receipt]);
    expect(book.closed).toBe('time-over');
    expect(entryOf(book, 'q1')).toMatchObject({ response: text('in time'), overtaken: { response: text('too late') } });
    expect(answer(book, 'q2', 'later still')).toBe(book);
  });
});

/** A server as it is, and pages that edit, send, lose requests and receipts, reload, and hear of each other or do not. */
const steps = fc.array(
  fc.record({
    kind: fc.constantFrom(
      ...(['edit', 'edit', 'edit', 'send', 'lose-request', 'lose-receipt', 'reload', 'tell'] as const),
    ),
    page: fc.nat(1),
    item: fc.constantFrom('q1', 'q2', 'q3'),
    words: fc.constantFrom(null, 'a', 'b', 'c'),
  }),
  { maxLength: 50 },
);
type Step = typeof steps extends fc.Arbitrary<readonly (infer One)[]> ? One : never;

function simulate(history: readonly Step[], pages: number) {
  const books = Array.from({ length: pages }, () => openBook([]));
  const kept: Map<string, AnswerChange>[] = books.map(() => new Map());
  const acknowledged: AnswerChange[] = [];
  let stored: QuizAnswers = noQuizAnswers;
  let sent = 0;
  const serve = (changes: readonly AnswerChange[]) => {
    sent += changes.length;
    const accepted = acceptChanges(stored, changes, { items, closed: null, now: new Date(0) });
    stored = accepted.answers;
    return accepted.receipts;
  };
  const read = () => stored.answers.map(({ itemId, response, seq }) => ({ itemId, response, seq, settled: false }));
  const page = (at: number) => books[at] ?? openBook([]);
  const settle = (at: number, book: AnswerBook) => {
    for (const itemId of page(at).queue) if (entryOf(book, itemId).waiting === null) kept[at]?.delete(itemId);
    books[at] = book;
  };
  const send = (at: number, changes: readonly AnswerChange[]) => {
    const receipts = serve(changes);
    acknowledged.push(...changes.filter((_, index) => receipts[index]?.saved));
    settle(at, learnReceipts(page(at), receipts));
  };
  for (const { kind, page: who, item, words } of history) {
    const at = who % pages;
    const changes = dueChanges(page(at), 0, true, 2);
    if (kind === 'edit') {
      books[at] = answer(page(at), item, words);
      const { seq, response, waiting } = entryOf(page(at), item);
      if (waiting) kept[at]?.set(item, { itemId: item, seq, response });
    } else if (kind === 'send') send(at, changes);
    else if (kind === 'lose-receipt') serve(changes);
    else if (kind === 'reload') {
      books[at] = [...(kept[at] ?? [])].reduce((book, [id, one]) => restoreKept(book, id, one, 0), openBook(read()));
    } else if (kind === 'tell') {
      const to = (at + 1) % pages;
      const { seq, response } = entryOf(page(at), item);
      if (seq > 0) books[to] = hearTab(page(to), { kind: 'changed', itemId: item, seq, response }, 0, 0);
    }
  }
  const drain = () => {
    for (const at of books.keys()) while (page(at).queue.length > 0) send(at, dueChanges(page(at), 0, true, 2));
    for (const at of books.keys()) settle(at, receiveStored(page(at), read()));
  };
  return { books, acknowledged, drain, read, sent: () => sent };
}

describe('over a bad line', () => {
  it('every answer that was acknowledged is there at the end, or a newer acknowledged one', () => {
    fc.assert(
      fc.property(steps, (history) => {
        const { acknowledged, drain, read } = simulate(history, 2);
        drain();
        for (const one of acknowledged) {
          const there = read().find(({ itemId }) => itemId === one.itemId);
          if (there?.seq === one.seq) expect(there.response).toEqual(one.response);
          else expect(there?.seq).toBeGreaterThan(one.seq);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('two pages come to show the same answers, those of the server, with nothing left to send', () => {
    fc.assert(
      fc.property(steps, (history) => {
        const { books, drain, read } = simulate(history, 2);
        drain();
        for (const book of books) {
          expect(book.queue).toEqual([]);
          for (const { itemId, response } of read()) expect(entryOf(book, itemId).response).toEqual(response);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('one page alone loses nothing through drops and reloads: the last answer given is the one stored', () => {
    fc.assert(
      fc.property(steps, (history) => {
        const { drain, read } = simulate(history, 1);
        drain();
        for (const { id } of items) {
          const last = history.findLast(({ kind, item }) => kind === 'edit' && item === id);
          const there = read().find(({ itemId }) => itemId === id)?.response ?? null;
          expect(there).toEqual(last?.words ? text(last.words) : null);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('a page that has nothing new sends nothing', () => {
    fc.assert(
      fc.property(steps, (history) => {
        const { drain, sent } = simulate(history, 2);
        drain();
        const before = sent();
        drain();
        expect(sent()).toBe(before);
      }),
      { numRuns: 300 },
    );
  });
});
