import type { ChangeReceipt, ItemResponse } from '@skillbridge/domain';

type Response = ItemResponse | null;

/** What this page knows of the answer to one item. */
export interface AnswerEntry {
  /** What the screen shows. */
  readonly response: Response;
  /** The number of the change that made it so; 0 before the first. */
  readonly seq: number;
  /** What the server is known to have; null when that is nothing. */
  readonly saved: { readonly seq: number; readonly response: Response } | null;
  /** What waits to be sent; null when nothing does. */
  readonly waiting: {
    /** Not to be sent before, in milliseconds. */
    readonly from: number;
    /** When the first change was made that has no receipt. */
    readonly since: number;
    /** Made in another tab, which sends it; this one does so only when it never says that it has. */
    readonly elsewhere: boolean;
  } | null;
  /** Whether feedback on it was given, so that it stands. */
  readonly settled: boolean;
  /** Why the server would not have what is shown, as a sentence. */
  readonly problem: string | null;
  /** What was answered here and lost against a newer answer; kept, so that it can be put back. */
  readonly overtaken: { readonly response: Response; readonly sentence: string } | null;
}

/** All answers of one attempt as one page knows them, by item. A value: every step makes a new one. */
export interface AnswerBook {
  readonly entries: ReadonlyMap<string, AnswerEntry>;
  /** Items with unsent changes, in the order in which they were last changed. */
  readonly queue: readonly string[];
  /** Why the attempt takes no changes any more. */
  readonly closed: 'time-over' | 'handed-in' | null;
}

/** An answer as the server tells it when the attempt is read. */
export interface StoredAnswer {
  readonly itemId: string;
  readonly response: Response;
  readonly seq: number;
  readonly settled: boolean;
}

const blankEntry: AnswerEntry = {
  ...{ response: null, seq: 0, saved: null, waiting: null, settled: false, problem: null, overtaken: null },
};

export function openBook(answers: readonly StoredAnswer[]): AnswerBook {
  const entries = answers.map(({ itemId, response, seq, settled }): [string, AnswerEntry] => [
    itemId,
    { ...blankEntry, response, seq, saved: { seq, response }, settled },
  ]);
  return { entries: new Map(entries), queue: [], closed: null };
}

export function entryOf(book: AnswerBook, itemId: string): AnswerEntry {
  return book.entries.get(itemId) ?? blankEntry;
}

/** Puts an entry into the book; the queue follows from whether it waits. `last` moves it to the end of the queue. */
export function putEntry(book: AnswerBook, itemId: string, entry: AnswerEntry, last = false): AnswerBook {
  const listed = book.queue.includes(itemId);
  const others = listed ? book.queue.filter((id) => id !== itemId) : book.queue;
  const queue = entry.waiting === null ? others : listed && !last ? book.queue : [...others, itemId];
  return { ...book, entries: new Map(book.entries).set(itemId, entry), queue };
}

/** Both have their keys in the order of one schema or one component; a different order costs one more save. */
export function sameResponse(a: Response, b: Response): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

export interface Moment {
  /** In milliseconds, as are all times of a book. */
  readonly now: number;
  /** How long changes of one answer must rest before they are sent, in milliseconds. */
  readonly restMs: number;
  /** The longest that a change waits while others keep coming. */
  readonly mostMs: number;
}

/** The student answered. Nothing changes for one that stands, or when it is the answer already. */
export function changeAnswer(
  book: AnswerBook,
  itemId: string,
  response: Response,
  { now, restMs, mostMs }: Moment,
): AnswerBook {
  const entry = entryOf(book, itemId);
  if (entry.settled || book.closed !== null) return book;
  if (sameResponse(entry.response, response) && entry.problem === null) return book;
  const since = entry.waiting && !entry.waiting.elsewhere ? entry.waiting.since : now;
  const from = Math.max(now, Math.min(now + restMs, since + mostMs));
  const seq = Math.max(entry.seq, entry.saved?.seq ?? 0) + 1;
  const waiting = { from, since, elsewhere: false };
  return putEntry(book, itemId, { ...entry, response, seq, waiting, problem: null, overtaken: null }, true);
}

/** Takes the server's answer in the place of what is shown. What was shown and not saved is kept beside it. */
export function takeTheirs(
  entry: AnswerEntry,
  theirs: { readonly seq: number; readonly response: Response } | null,
  sentence: string,
): AnswerEntry {
  const response = theirs?.response ?? null;
  const lost = entry.waiting !== null && !entry.waiting.elsewhere && !sameResponse(entry.response, response);
  return {
    ...entry,
    response,
    seq: Math.max(entry.seq, theirs?.seq ?? 0),
    saved: theirs,
    waiting: null,
    problem: null,
    overtaken: lost ? { response: entry.response, sentence } : entry.overtaken,
  };
}

/** The receipts of changes that were sent. What was changed since stays in the queue. */
export function learnReceipts(book: AnswerBook, receipts: readonly ChangeReceipt[]): AnswerBook {
  return receipts.reduce(learnReceipt, book);
}

function learnReceipt(book: AnswerBook, receipt: ChangeReceipt): AnswerBook {
  const { itemId, seq, refusal, current } = receipt;
  const entry = entryOf(book, itemId);
  const sentence = receipt.sentence ?? '';
  const isCurrent = entry.seq <= seq;
  switch (refusal) {
    case null: {
      const saved = current && current.seq >= (entry.saved?.seq ?? 0) ? current : entry.saved;
      if (!isCurrent) return putEntry(book, itemId, { ...entry, saved });
      return putEntry(book, itemId, { ...entry, saved, waiting: null, problem: null });
    }
    case 'older':
      // Changed again since, with a number above theirs: that one is on its way and will be taken.
      if (current && entry.seq > current.seq) return putEntry(book, itemId, { ...entry, saved: current });
      return putEntry(book, itemId, takeTheirs(entry, current, sentence));
    case 'settled':
      return putEntry(book, itemId, { ...takeTheirs(entry, current, sentence), settled: true });
    case 'time-over':
    case 'handed-in':
      return { ...putEntry(book, itemId, takeTheirs(entry, current, sentence)), closed: refusal };
    case 'unknown-item':
    case 'unreadable':
      // It would be refused for ever: it stays on the screen, with the reason, until it is changed.
      return isCurrent ? putEntry(book, itemId, { ...entry, waiting: null, problem: sentence }) : book;
  }
}
