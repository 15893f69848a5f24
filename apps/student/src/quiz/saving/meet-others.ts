import type { ItemResponse } from '@skillbridge/domain';
import { type AnswerBook, entryOf, putEntry, type StoredAnswer, sameResponse, takeTheirs } from './answer-book.ts';

const NEWER = 'A newer answer to this question is saved, from another tab or device.';

/** The attempt was read again, or for the first time since the page came back. */
export function receiveStored(book: AnswerBook, answers: readonly StoredAnswer[]): AnswerBook {
  return answers.reduce(receiveOne, book);
}

function receiveOne(book: AnswerBook, { itemId, response, seq, settled }: StoredAnswer): AnswerBook {
  const entry = entryOf(book, itemId);
  const theirs = { seq, response };
  if (settled) return entry.settled ? book : putEntry(book, itemId, { ...takeTheirs(entry, theirs, NEWER), settled });
  const known = entry.saved?.seq ?? 0;
  if (seq > entry.seq) return putEntry(book, itemId, takeTheirs(entry, theirs, NEWER));
  if (seq < entry.seq) return seq > known ? putEntry(book, itemId, { ...entry, saved: theirs }) : book;
  if (sameResponse(response, entry.response)) {
    return entry.waiting || known < seq ? putEntry(book, itemId, { ...entry, saved: theirs, waiting: null }) : book;
  }
  return putEntry(book, itemId, takeTheirs(entry, theirs, NEWER));
}

/** A change that this browser kept because it had no receipt for it. */
export interface KeptChange {
  readonly seq: number;
  readonly response: ItemResponse | null;
}

/** Takes up what the browser kept from an earlier visit: it goes on to the server unless that has a newer one. */
export function restoreKept(book: AnswerBook, itemId: string, kept: KeptChange, now: number): AnswerBook {
  const entry = entryOf(book, itemId);
  if (sameResponse(kept.response, entry.response) || entry.settled) return book;
  if (kept.seq > entry.seq) {
    const waiting = { from: now, since: now, elsewhere: false };
    return putEntry(book, itemId, { ...entry, response: kept.response, seq: kept.seq, waiting }, true);
  }
  return putEntry(book, itemId, { ...entry, overtaken: { response: kept.response, sentence: NEWER } });
}

/** What one tab tells the others: a change as it is made, and that the server has it. */
export interface TabMessage {
  readonly kind: 'changed' | 'saved';
  readonly itemId: string;
  readonly seq: number;
  readonly response: ItemResponse | null;
}

/**
 * Another tab of this browser said something. The higher number is the later change and is shown; the tab that made it
 * sends it, and this one stands by for `standByMs`.
 */
export function hearTab(book: AnswerBook, message: TabMessage, now: number, standByMs: number): AnswerBook {
  const { itemId, seq, response } = message;
  const entry = entryOf(book, itemId);
  if (entry.settled || book.closed !== null || seq < entry.seq) return book;
  const theirs = { seq, response };
  if (message.kind === 'saved') {
    if (seq === entry.seq && !sameResponse(response, entry.response)) {
      return putEntry(book, itemId, takeTheirs(entry, theirs, NEWER));
    }
    return putEntry(book, itemId, { ...entry, ...theirs, saved: theirs, waiting: null, problem: null });
  }
  // Two changes with one number, made at the same moment: the server decides, and says so in the receipt.
  if (seq === entry.seq) return book;
  const waiting = { from: now + standByMs, since: now, elsewhere: true };
  return putEntry(book, itemId, { ...entry, ...theirs, waiting, problem: null, overtaken: null }, true);
}
