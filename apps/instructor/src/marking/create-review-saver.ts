import { describeFailure } from '@skillbridge/client/react';
import type { MarkedWork, Review, WorkRef } from './marked-work.ts';
import { heldReviewText, reviewText } from './marks.ts';

/** What the server is known to hold. */
type Held = { readonly version: number; readonly text: string; readonly published: boolean };

export type SaverState = {
  readonly held: Held;
  readonly phase: 'idle' | 'saving' | 'publishing';
  /** Why the last attempt did not work, in one sentence. */
  readonly failure: string | null;
  /** Another person's marks are there now; nothing is sent until one of the two has been chosen. */
  readonly conflict: { readonly sentence: string; readonly theirs: MarkedWork } | null;
};

export type SaverPorts = {
  readonly save: (review: Review, version: number) => Promise<{ version: number }>;
  readonly publish: (review: Review, version: number) => Promise<Published>;
  /** The work as the server has it now. */
  readonly read: () => Promise<MarkedWork>;
};

export type Published = { readonly version: number; readonly grade: number; readonly next: WorkRef | null };

/**
 * Sends marks one call at a time, each with the version that the one before returned. A version that moved because a
 * suggestion arrived, or because an answer of ours got lost on the way, is adopted and tried again; one that moved
 * because a person changed the marks is a conflict, and both sides are kept.
 */
export function createReviewSaver(first: MarkedWork, ports: SaverPorts) {
  let state: SaverState = { held: holdingOf(first), phase: 'idle', failure: null, conflict: null };
  let turn: Promise<unknown> = Promise.resolve();
  const listeners = new Set<() => void>();
  const set = (change: Partial<SaverState>): void => {
    state = { ...state, ...change };
    for (const notify of listeners) notify();
  };

  async function attempt<R>(review: Review, call: SaverCall<R>, retry = true): Promise<R | null> {
    try {
      return await call(review, state.held.version);
    } catch (error) {
      const { reason, sentence } = describeFailure(error);
      const theirs = reason === 'CONFLICT' ? await ports.read().catch(() => null) : null;
      if (theirs && retry && !changedByPerson(theirs, state.held, reviewText(review))) {
        set({ held: holdingOf(theirs) });
        return attempt(review, call, false);
      }
      set(theirs ? { conflict: { sentence, theirs } } : { failure: sentence });
      return null;
    }
  }

  function inTurn<R>(phase: 'saving' | 'publishing', work: () => Promise<R>): Promise<R> {
    const done = turn.then(async () => {
      set({ phase, failure: null });
      try {
        return await work();
      } finally {
        set({ phase: 'idle' });
      }
    });
    turn = done.catch(() => undefined);
    return done;
  }

  return {
    read: (): SaverState => state,
    subscribe(notify: () => void): () => void {
      listeners.add(notify);
      return () => listeners.delete(notify);
    },
    /** Saves a draft, unless the server has it already. A grade that is out has no draft: it is corrected whole. */
    async save(review: Review): Promise<void> {
      const text = reviewText(review);
      const needless = () => state.conflict !== null || state.held.published || text === state.held.text;
      if (needless()) return;
      await inTurn('saving', async () => {
        if (needless()) return;
        const receipt = await attempt(review, ports.save);
        if (receipt) set({ held: { version: receipt.version, text, published: false } });
      });
    },
    /** Publishes, or corrects what is out. Null when it did not work; the state then says why. */
    publish(review: Review): Promise<Published | null> {
      return inTurn('publishing', async () => {
        if (state.conflict) return null;
        const receipt = await attempt(review, ports.publish);
        if (receipt) set({ held: { version: receipt.version, text: reviewText(review), published: true } });
        return receipt;
      });
    },
    /**
     * Hears what a refresh of the page brought. True when it should replace what is on the screen: another person
     * changed the marks and nothing was typed here.
     */
    see(work: MarkedWork, shown: string): boolean {
      const { held, phase } = state;
      if (phase !== 'idle' || state.conflict || work.version <= held.version) return false;
      const person = changedByPerson(work, held, shown);
      if (person && shown !== held.text) {
        set({ conflict: { sentence: sayWho(work), theirs: work } });
        return false;
      }
      set({ held: holdingOf(work) });
      return person;
    },
    /** Ends a conflict: the other person's version is the one to build on, whichever marks are kept. */
    settle(): void {
      if (state.conflict) set({ held: holdingOf(state.conflict.theirs), conflict: null, failure: null });
    },
  };
}

type SaverCall<R> = (review: Review, version: number) => Promise<R>;

function holdingOf(work: MarkedWork): Held {
  return { version: work.version, text: heldReviewText(work), published: work.published };
}

function changedByPerson(work: MarkedWork, held: Held, mine: string): boolean {
  const text = heldReviewText(work);
  return (text !== held.text && text !== mine) || work.published !== held.published;
}

function sayWho({ published, publishedBy }: MarkedWork): string {
  const what = published ? 'published a grade for' : 'changed';
  return `${publishedBy ?? 'Somebody'} ${what} this work while you had it open. Compare before you go on.`;
}
