import type { AskEvent } from '../tutor-types.ts';
import { beginOutgoing, type Message, type Outgoing } from './outgoing.ts';

/** Why a try failed: the network or the server, which may be better in a moment, or a rule, which will not. */
export type Verdict = { readonly kind: 'passing' | 'broken' | 'refused'; readonly sentence: string };
export type Done = Extract<AskEvent, { type: 'done' }>;

export interface AskerSettings {
  /** One try; the reply in pieces. The same turn may be sent again and again: the server holds it once. */
  readonly send: (outgoing: Outgoing, signal: AbortSignal) => Promise<AsyncIterable<AskEvent>>;
  readonly judge: (error: unknown) => Verdict;
  readonly onDone: (done: Done, outgoing: Outgoing) => void;
  /** A rule said no: the message goes back to whoever wrote it, with the sentence. */
  readonly onRefused: (outgoing: Outgoing, sentence: string) => void;
  /** Keeps the message through a reload; null when it has arrived. */
  readonly keep: (outgoing: Outgoing | null) => void;
  /** Runs something later; returns how to call it off. */
  readonly later: (milliseconds: number, run: () => void) => () => void;
}

export type Asker = ReturnType<typeof createAsker>;

const pauses = [1000, 3000, 8000, 20_000] as const;
/**
 * A connection can be dead without anybody knowing. Longer than the slowest model thinks and than the slowest line takes
 * for a long draft; asked too early, the server only tells again what it has said.
 */
const SILENCE_MS = 40_000;
/** A server that answers with an error of its own again and again is not going to get better by asking. */
const MOST_BROKEN = 3;

/**
 * Brings one message at a time to the tutor: follows the reply, tries again by itself when the connection is lost (with
 * the same turn, so that nothing is doubled), and gives back what a rule refuses, so that nothing is lost.
 */
export function createAsker({ send, judge, onDone, onRefused, keep, later }: AskerSettings) {
  let outgoing: Outgoing | null = null;
  let trying: AbortController | null = null;
  let callOff = (): void => undefined;
  let tries = 0;
  const listeners = new Set<() => void>();

  function change(next: Outgoing | null): void {
    outgoing = next;
    for (const notify of listeners) notify();
  }

  function settle(): Outgoing | null {
    const settled = outgoing;
    callOff();
    trying?.abort();
    trying = null;
    tries = 0;
    keep(null);
    change(null);
    return settled;
  }

  async function attempt(): Promise<void> {
    if (!outgoing || trying) return;
    const own = new AbortController();
    trying = own;
    awaitWord();
    change({ ...outgoing, phase: 'sending' });
    try {
      await follow(await send(outgoing, own.signal), own.signal);
    } catch (error) {
      if (!own.signal.aborted) meet(error);
    } finally {
      if (trying === own) trying = null;
    }
  }

  /** Lets go of a try that hangs on a dead connection, and makes another. */
  function tryAfresh(): void {
    trying?.abort();
    trying = null;
    void attempt();
  }

  function awaitWord(): void {
    callOff();
    callOff = later(SILENCE_MS, tryAfresh);
  }

  async function follow(events: AsyncIterable<AskEvent>, signal: AbortSignal): Promise<void> {
    // A second try tells the reply from its beginning; what is on the screen stays until that has caught up.
    const said: string[] = [];
    for await (const event of events) {
      if (signal.aborted || !outgoing) return;
      awaitWord();
      if (event.type === 'accepted') change({ ...outgoing, accepted: true });
      else if (event.type === 'text') {
        said.push(event.text);
        if (said.length > outgoing.said.length) change({ ...outgoing, accepted: true, said: [...said] });
      } else {
        onDone(event, outgoing);
        settle();
        return;
      }
    }
    if (!signal.aborted) throw new TypeError('The reply ended in the middle.');
  }

  function meet(error: unknown): void {
    const { kind, sentence } = judge(error);
    tries += 1;
    if (kind === 'refused' || (kind === 'broken' && tries >= MOST_BROKEN)) {
      const settled = settle();
      if (settled) onRefused(settled, sentence);
      return;
    }
    if (outgoing) change({ ...outgoing, phase: 'waiting' });
    callOff();
    callOff = later(pauses[Math.min(tries, pauses.length) - 1] ?? 0, () => void attempt());
  }

  return {
    read: (): Outgoing | null => outgoing,
    subscribe(notify: () => void): () => void {
      listeners.add(notify);
      return () => listeners.delete(notify);
    },
    /** Sends a message, unless one is on its way. Returns whether it was taken. */
    ask(turn: string, at: string, message: Message): boolean {
      if (outgoing) return false;
      change(beginOutgoing(turn, at, message));
      if (outgoing) keep(outgoing);
      void attempt();
      return true;
    },
    /** Goes on with a message that was on its way when the page was left. */
    resume(kept: Outgoing): void {
      if (!outgoing) change(kept);
      void attempt();
    },
    /** Tries at once instead of waiting. */
    tryNow: (): void => void attempt(),
    /** Tries at once, whatever the try under way hangs on: the network has just come back. */
    reconnect: (): void => tryAfresh(),
    /** Takes back a message that the server does not have; null when it is too late. */
    takeBack: (): Outgoing | null => (outgoing && !outgoing.accepted ? settle() : null),
    /** Notes whether the student's wish to stop is being seen to; the stream ends by the server's doing. */
    markStopping(stopping: boolean): void {
      if (outgoing) change({ ...outgoing, stopping });
    },
    /** Lets go of the connection and the timer; the message stays and `tryNow` goes on. */
    pause(): void {
      callOff();
      trying?.abort();
      trying = null;
    },
  };
}
