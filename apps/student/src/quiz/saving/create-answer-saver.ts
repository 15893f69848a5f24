import type { AnswerChange, ChangeReceipt, ItemResponse } from '@skillbridge/domain';
import { type AnswerBook, changeAnswer, entryOf, learnReceipts, openBook, type StoredAnswer } from './answer-book.ts';
import { allUnsent, dueChanges, nextDue } from './due-changes.ts';
import { hearTab, type KeptChange, receiveStored, restoreKept, type TabMessage } from './meet-others.ts';
import { retryPause } from './retry-pause.ts';

type Receipts = readonly ChangeReceipt[];

/**
 * `idle`: nothing is under way. `saving`: one request is, never two. `waiting`: the last did not arrive, and the next
 * goes by itself. `stopped`: the server said no to all of it, and somebody must look.
 */
export type SavePhase = 'idle' | 'saving' | 'waiting' | 'stopped';

export interface SaverSnapshot {
  readonly book: AnswerBook;
  readonly phase: SavePhase;
  /** Why the last request failed, for a person. */
  readonly sentence: string | null;
  /** Whether this browser holds what has no receipt, so that a reload loses nothing. */
  readonly kept: boolean;
}

export interface AnswerSaverOptions {
  readonly answers: readonly StoredAnswer[];
  readonly send: (changes: AnswerChange[]) => Promise<{ receipts: Receipts }>;
  /** `passing`: the network or an ended session; it is tried again. `refused`: it will not get better by itself. */
  readonly judge: (error: unknown) => { kind: 'passing' | 'refused'; sentence: string };
  /** Keeps an unsent answer through a reload. Says whether the browser took it. */
  readonly keep: (itemId: string, change: KeptChange) => boolean;
  /** Lets go of a kept answer once its number, or a higher one, has its receipt. */
  readonly forget: (itemId: string, seq: number) => void;
  /** Tells the other tabs. */
  readonly tell: (message: TabMessage) => void;
  readonly now: () => number;
  readonly random: () => number;
  /** Runs something later; returns how to call it off. */
  readonly later: (milliseconds: number, run: () => void) => () => void;
}

export type AnswerSaver = ReturnType<typeof createAnswerSaver>;

const rest = { restMs: 600, mostMs: 3000 };
const STAND_BY_MS = 8000;

/**
 * Brings every change of an answer to the server and knows of each whether it is there. Requests go one at a time, with
 * the newest change of each item, in the order in which they were made; what was changed meanwhile goes with the next.
 * A change leaves the browser's own keeping only with its receipt.
 */
export function createAnswerSaver(options: AnswerSaverOptions) {
  const { send, judge, keep, forget, tell, now, random, later } = options;
  const listeners = new Set<() => void>();
  let snapshot: SaverSnapshot = { book: openBook(options.answers), phase: 'idle', sentence: null, kept: true };
  let callOff = (): void => undefined;
  let flight: Promise<unknown> | null = null;
  let tries = 0;
  let retryAt = 0;
  let open = true;

  function change(next: Partial<SaverSnapshot>): void {
    snapshot = { ...snapshot, ...next };
    for (const notify of listeners) notify();
  }

  /** Takes a new book, and lets go of what has its receipt. */
  function turnTo(book: AnswerBook): void {
    const before = snapshot.book;
    if (book === before) return;
    change({ book });
    for (const itemId of before.queue) {
      const { waiting, saved, seq, problem, overtaken } = entryOf(book, itemId);
      // What the server cannot read, or what came too late, is in this browser only: a reload must bring it back.
      if (waiting !== null || problem !== null || (book.closed !== null && overtaken !== null)) continue;
      forget(itemId, seq);
      if (saved) tell({ kind: 'saved', itemId, ...saved });
    }
    if (book.queue.length === 0 && !snapshot.kept) change({ kept: true });
  }

  function schedule(): void {
    callOff();
    const { book, phase } = snapshot;
    const due = nextDue(book);
    if (!open || due === null || flight !== null || phase === 'stopped' || book.closed !== null) return;
    const at = phase === 'waiting' ? Math.max(due, retryAt) : due;
    callOff = later(Math.max(0, at - now()), () => void flush(false));
  }

  /** One request at a time: runs alone, and takes its receipts. Rejects with what it rejected with. */
  async function run<T extends { receipts: Receipts }>(
    changes: AnswerChange[],
    request: (changes: AnswerChange[]) => Promise<T>,
  ): Promise<T> {
    change({ phase: 'saving' });
    const answer = await request(changes);
    // A server that leaves receipts out would be asked again at once, for ever.
    if (answer.receipts.length < changes.length) throw new TypeError('A change has no receipt.');
    tries = 0;
    change({ phase: 'idle', sentence: null });
    turnTo(learnReceipts(snapshot.book, answer.receipts));
    return answer;
  }

  async function inTurn<T>(action: () => Promise<T>): Promise<T> {
    callOff();
    while (flight !== null) await flight.catch(() => undefined);
    const own = action();
    flight = own;
    try {
      return await own;
    } finally {
      flight = null;
      schedule();
    }
  }

  function meet(error: unknown): void {
    const { kind, sentence } = judge(error);
    tries += 1;
    // A moment, not a pause: typing on must not put the next try off.
    retryAt = now() + retryPause(tries, random());
    change({ phase: kind === 'passing' ? 'waiting' : 'stopped', sentence });
  }

  /** Sends what is due; with `all`, also what has not rested yet. Resolves to whether the server has everything. */
  async function flush(all = true): Promise<boolean> {
    let arrived = true;
    while (arrived) {
      arrived = await inTurn(async () => {
        if (snapshot.book.closed !== null) return false;
        const changes = dueChanges(snapshot.book, now(), all);
        if (changes.length === 0) return false;
        try {
          await run(changes, send);
          return true;
        } catch (error) {
          meet(error);
          return false;
        }
      });
    }
    return snapshot.book.queue.length === 0;
  }

  return {
    read: (): SaverSnapshot => snapshot,
    subscribe(notify: () => void): () => void {
      listeners.add(notify);
      return () => listeners.delete(notify);
    },
    /** The student answered, changed or cleared an answer. */
    answer(itemId: string, response: ItemResponse | null): void {
      const book = changeAnswer(snapshot.book, itemId, response, { now: now(), ...rest });
      if (book === snapshot.book) return;
      const { seq } = entryOf(book, itemId);
      const kept = keep(itemId, { seq, response });
      change({ book, kept, ...(snapshot.phase === 'stopped' && { phase: 'idle' as const }) });
      tell({ kind: 'changed', itemId, seq, response });
      schedule();
    },
    /** The answer that lost against a newer one is the student's choice after all. */
    putBack(itemId: string): void {
      const { overtaken } = entryOf(snapshot.book, itemId);
      if (overtaken) this.answer(itemId, overtaken.response);
    },
    /** The newer answer is fine; the note may go. */
    dismiss(itemId: string): void {
      const entry = entryOf(snapshot.book, itemId);
      change({
        book: { ...snapshot.book, entries: new Map(snapshot.book.entries).set(itemId, { ...entry, overtaken: null }) },
      });
    },
    flush,
    /** Another tab changed or saved something. */
    hear(message: TabMessage): void {
      const before = entryOf(snapshot.book, message.itemId);
      const book = hearTab(snapshot.book, message, now(), STAND_BY_MS);
      if (book === snapshot.book) return;
      change({ book });
      if (message.kind === 'saved' && before.waiting !== null) forget(message.itemId, message.seq);
      schedule();
    },
    /** The attempt was read again. */
    receive(answers: readonly StoredAnswer[]): void {
      turnTo(receiveStored(snapshot.book, answers));
    },
    /** What the browser kept from an earlier visit. */
    restore(itemId: string, kept: KeptChange): void {
      change({ book: restoreKept(snapshot.book, itemId, kept, now()) });
      if (entryOf(snapshot.book, itemId).waiting === null) forget(itemId, kept.seq);
      schedule();
    },
    /** Sends everything that is unsent with another request, such as the hand-in. Rejects when that does. */
    handOver<T extends { receipts: Receipts }>(request: (changes: AnswerChange[]) => Promise<T>): Promise<T> {
      return inTurn(async () => {
        try {
          return await run(allUnsent(snapshot.book), request);
        } catch (error) {
          // A rule that refuses this request says nothing against saving.
          if (judge(error).kind === 'passing') meet(error);
          else change({ phase: 'idle' });
          throw error;
        }
      });
    },
    /** The network may be back, or somebody wants it tried now. */
    tryNow(): void {
      tries = 0;
      if (snapshot.phase === 'waiting' || snapshot.phase === 'stopped') change({ phase: 'idle' });
      void flush();
    },
    /** Stops trying by itself, when the page goes; `resume` undoes it. */
    pause(): void {
      open = false;
      callOff();
    },
    resume(): void {
      open = true;
      schedule();
    },
  };
}
