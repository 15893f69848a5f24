import { DomainError } from '@skillbridge/domain';
import type { TutorEvent } from './tutor.schema.ts';

/** Words one turn. `say` is heard by whoever listens; `stopped` aborts when the student wants no more of it. */
export type TurnWork = (say: (event: TutorEvent) => void, stopped: AbortSignal) => Promise<void>;

/** A turn that is being worded in this process. */
export type RunningTurn = {
  /** All that was said so far, then what follows, until the turn is over. Rejects when the turn failed. */
  listen(): AsyncGenerator<TutorEvent, void>;
  stop(): void;
  /** Resolves when the turn is over, however it ended. */
  readonly over: Promise<void>;
};

/**
 * The turns of this process. A turn belongs to no request: it goes on when whoever asked has lost the connection, and
 * may be listened to again from its beginning.
 */
export type TurnRunner = {
  start(key: string, work: TurnWork): RunningTurn;
  find(key: string): RunningTurn | undefined;
  /** Throws UNAVAILABLE while the server is going down, before anything of a new turn is stored. */
  refuseWhenClosing(): void;
  /** Waits for the turns under way, stops those that take longer than `graceMs`, and waits until all are stored. */
  close(graceMs: number): Promise<void>;
};

/** Names a turn. The id alone is made by a client, so two students could have the same one. */
export function turnKey(student: { tenantId: string; userId: string }, turn: string): string {
  return `${student.tenantId}/${student.userId}/${turn}`;
}

export function createTurnRunner(): TurnRunner {
  const turns = new Map<string, RunningTurn>();
  let closing = false;
  return {
    start(key, work) {
      const turn = runTurn(work);
      turns.set(key, turn);
      void turn.over.then(() => turns.delete(key));
      return turn;
    },
    find: (key) => turns.get(key),
    refuseWhenClosing() {
      if (closing)
        throw new DomainError('UNAVAILABLE', 'The server is being restarted. Send it again in a few seconds.');
    },
    async close(graceMs) {
      closing = true;
      const timer = setTimeout(() => {
        for (const turn of turns.values()) turn.stop();
      }, graceMs);
      await Promise.all([...turns.values()].map((turn) => turn.over));
      clearTimeout(timer);
    },
  };
}

function runTurn(work: TurnWork): RunningTurn {
  const said: TutorEvent[] = [];
  const abort = new AbortController();
  let news = Promise.withResolvers<void>();
  let ended: { readonly failure: unknown } | null = null;
  const tell = (): void => {
    const told = news;
    news = Promise.withResolvers();
    told.resolve();
  };
  const say = (event: TutorEvent): void => {
    said.push(event);
    tell();
  };
  const over = work(say, abort.signal).then(
    () => end(null),
    (failure: unknown) => end(failure),
  );
  function end(failure: unknown): void {
    ended = { failure };
    tell();
  }
  return {
    async *listen() {
      for (let next = 0; ; ) {
        const event = said[next];
        if (event) {
          next += 1;
          yield event;
        } else if (ended) {
          if (ended.failure !== null) throw ended.failure;
          return;
        } else await news.promise;
      }
    },
    stop: () => abort.abort(),
    over,
  };
}
