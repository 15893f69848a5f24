import { type Stored, sameWork, uniteFiles, type Work } from './work.ts';

/**
 * `idle`: nothing is under way. `saving`: one save is on its way, never two. `offline`: the last one did not arrive and
 * is tried again. `refused`: the server said no and why. `conflict`: other text is there, and a person must choose.
 */
export type SavePhase = 'idle' | 'saving' | 'offline' | 'refused' | 'conflict';

export interface SaveSnapshot {
  readonly work: Work;
  readonly stored: Stored;
  readonly phase: SavePhase;
  /** Whether the screen holds what the server does not. */
  readonly dirty: boolean;
  /** Why it was refused, for a person. */
  readonly sentence: string | null;
  /** The other text, during a conflict. */
  readonly theirs: Stored | null;
}

export interface AutosaverOptions {
  readonly stored: Stored;
  readonly send: (work: Work, baseVersion: number | null) => Promise<{ version: number; savedAt: string }>;
  /** What the server has now; asked for when a save meets another one. */
  readonly readStored: () => Promise<Stored>;
  readonly judge: (error: unknown) => { kind: 'offline' | 'conflict' | 'refused'; sentence: string };
  /** The server has this; `clean` says that the screen holds nothing beyond it. */
  readonly onStored: (stored: Stored, clean: boolean) => void;
  /** How long typing must rest before a save, and how long to wait after one that did not arrive. In milliseconds. */
  readonly restMs?: number;
  readonly retryMs?: number;
}

export type Autosaver = ReturnType<typeof createAutosaver>;

/**
 * Keeps one student's work and the server's copy together. Saves go one at a time, each with the version that it began
 * from; edits made meanwhile go with the next. Two texts are never merged or overwritten without a person, with two
 * exceptions in which nothing can be lost: the other side holds the same text, or text of ours whose receipt was lost.
 */
export function createAutosaver(options: AutosaverOptions) {
  const { send, readStored, judge, onStored, restMs = 800, retryMs = 8000 } = options;
  const listeners = new Set<() => void>();
  let snapshot: SaveSnapshot = {
    ...{ work: options.stored.work, stored: options.stored, phase: 'idle', dirty: false, sentence: null, theirs: null },
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let flight: Promise<void> | null = null;
  let unanswered: Work | null = null;
  let open = true;

  function change(next: Partial<SaveSnapshot>): void {
    const merged = { ...snapshot, ...next };
    snapshot = { ...merged, dirty: !sameWork(merged.work, merged.stored.work) };
    for (const notify of listeners) notify();
  }

  function schedule(ms: number): void {
    clearTimeout(timer);
    if (open) timer = setTimeout(() => void flush(), ms);
  }

  function accept(stored: Stored): void {
    unanswered = null;
    change({ stored, phase: 'idle', sentence: null, theirs: null });
    onStored(stored, !snapshot.dirty);
    if (snapshot.dirty) schedule(restMs);
  }

  async function meetOther(): Promise<void> {
    const theirs = await readStored();
    const { work, stored } = snapshot;
    const { content } = theirs.work;
    const harmless = [work.content, stored.work.content, unanswered?.content].includes(content);
    if (!harmless) return change({ phase: 'conflict', theirs });
    change({ work: { ...work, files: uniteFiles(work.files, theirs.work.files) } });
    accept(theirs);
  }

  async function save(): Promise<void> {
    const { work, stored } = snapshot;
    change({ phase: 'saving', sentence: null });
    try {
      const receipt = await send(work, stored.version);
      accept({ work, ...receipt });
    } catch (error) {
      await fail(error, work);
    }
  }

  async function fail(error: unknown, sent: Work): Promise<void> {
    const { kind, sentence } = judge(error);
    if (kind === 'conflict') {
      await meetOther().catch((failure: unknown) => stumble(judge(failure)));
      return;
    }
    if (kind === 'offline') unanswered = sent;
    stumble({ kind, sentence });
  }

  function stumble({ kind, sentence }: { kind: string; sentence: string }): void {
    change({ phase: kind === 'offline' ? 'offline' : 'refused', sentence });
    if (kind === 'offline') schedule(retryMs);
  }

  /** Saves what is not saved. Resolves to whether the server has all of it. */
  async function flush(): Promise<boolean> {
    clearTimeout(timer);
    // A save under way first: two at once could arrive in the wrong order.
    while (flight !== null) await flight;
    if (!snapshot.dirty) return true;
    if (snapshot.phase === 'conflict') return false;
    flight = save().finally(() => {
      flight = null;
    });
    await flight;
    return snapshot.phase === 'idle' ? flush() : false;
  }

  return {
    read: (): SaveSnapshot => snapshot,
    subscribe(notify: () => void): () => void {
      listeners.add(notify);
      return () => listeners.delete(notify);
    },
    /** The person changed something. */
    edit(next: Partial<Work>): void {
      change({ work: { ...snapshot.work, ...next } });
      if (snapshot.dirty && snapshot.phase !== 'conflict') schedule(restMs);
    },
    flush,
    /** The server was read again. Newer work is taken over while the screen has nothing of its own. */
    receive(stored: Stored): void {
      if ((stored.version ?? -1) <= (snapshot.stored.version ?? -1) || flight !== null) return;
      if (!snapshot.dirty) change({ work: stored.work, stored });
    },
    /** Text kept by the browser from an earlier visit, begun from `base`. Asks when the server has moved on since. */
    restore(work: Work, base: number | null): void {
      const { stored } = snapshot;
      if (base === stored.version || stored.work.content === '') {
        change({ work });
        schedule(0);
      } else change({ work, phase: 'conflict', theirs: stored });
    },
    /** Another party's conflict, met by a hand-in. */
    meet: (error: unknown): Promise<void> => fail(error, snapshot.work),
    /** The person has chosen what the text is to be. Files of both sides stay. */
    settle(content: string): Promise<boolean> {
      const { theirs, work } = snapshot;
      if (!theirs) return flush();
      change({
        ...{ stored: theirs, theirs: null, phase: 'idle', sentence: null },
        work: { content, files: uniteFiles(work.files, theirs.work.files) },
      });
      return flush();
    },
    /** Stops trying again by itself, when the page goes; `resume` undoes it. */
    pause(): void {
      open = false;
      clearTimeout(timer);
    },
    resume(): void {
      open = true;
    },
  };
}
