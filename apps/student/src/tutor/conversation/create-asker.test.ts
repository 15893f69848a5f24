import { describe, expect, it } from 'vitest';
import type { AskEvent, TutorTurn } from '../tutor-types.ts';
import { type AskerSettings, createAsker, type Done, type Verdict } from './create-asker.ts';
import type { Outgoing } from './outgoing.ts';

const at = '2026-11-23T10:00:00Z';
const message = { message: 'Is this right?', mode: null, files: [] };
const reply: TutorTurn = {
  ...{ from: 'tutor', turn: 't1', text: 'Look again. What did you do first?', at, mode: 'hint' },
  ...{ move: 'nudge', stopped: false },
};
const done: Done = { type: 'done', turns: [reply], leftToday: 9, carriedOver: false };

type Try = readonly (AskEvent | Error | 'silence')[];

async function* play(events: Try): AsyncGenerator<AskEvent> {
  for (const event of events) {
    if (event instanceof Error) throw event;
    if (event === 'silence') await new Promise(() => undefined);
    else yield event;
  }
}

/** An asker whose tries go as told; `proceed` lets what waits for its time happen. */
function stage(tries: readonly Try[], verdict: Verdict['kind'] = 'passing') {
  const met = { sent: [] as string[], finished: [] as Done[], refused: [] as string[], kept: [] as (string | null)[] };
  const waiting: (() => void)[] = [];
  const settings: AskerSettings = {
    send: (outgoing: Outgoing) => {
      met.sent.push(outgoing.turn);
      return Promise.resolve(play(tries[met.sent.length - 1] ?? []));
    },
    judge: () => ({ kind: verdict, sentence: 'No.' }),
    onDone: (event) => met.finished.push(event),
    onRefused: (outgoing, sentence) => met.refused.push(`${outgoing.message} ${sentence}`),
    keep: (outgoing) => met.kept.push(outgoing?.turn ?? null),
    later: (_, run) => {
      waiting.push(run);
      return () => {
        if (waiting.includes(run)) waiting.splice(waiting.indexOf(run), 1);
      };
    },
  };
  const asker = createAsker(settings);
  const idle = () => new Promise((turn) => setTimeout(turn, 0));
  const proceed = async (): Promise<void> => {
    waiting.shift()?.();
    await idle();
  };
  return { asker, met, idle, proceed };
}

describe('a message on its way to the tutor', () => {
  it('is followed sentence by sentence and let go once the reply is stored', async () => {
    const { asker, met, idle } = stage([
      [{ type: 'accepted', turn: 't1' }, { type: 'text', text: 'Look again.' }, done],
    ]);
    const said: number[] = [];
    asker.subscribe(() => said.push(asker.read()?.said.length ?? -1));
    asker.ask('t1', at, message);
    await idle();
    expect(said).toEqual([0, 0, 0, 1, -1]);
    expect(met.finished).toEqual([done]);
    expect(met.kept).toEqual(['t1', null]);
  });

  it('is tried again as the same turn when the connection is lost, and what was read stays on the screen', async () => {
    const lost = new TypeError('network');
    const { asker, met, idle, proceed } = stage([
      [{ type: 'accepted', turn: 't1' }, { type: 'text', text: 'Look again.' }, lost],
      [{ type: 'accepted', turn: 't1' }, lost],
      [{ type: 'text', text: 'Look again.' }, { type: 'text', text: 'What did you do first?' }, done],
    ]);
    asker.ask('t1', at, message);
    await idle();
    expect(asker.read()).toMatchObject({ phase: 'waiting', said: ['Look again.'] });
    await proceed();
    expect(asker.read()).toMatchObject({ phase: 'waiting', said: ['Look again.'] });
    await proceed();
    expect(met.sent).toEqual(['t1', 't1', 't1']);
    expect(met.finished).toHaveLength(1);
    expect(asker.read()).toBeNull();
  });

  it('is tried again when the reply ends in the middle without an error', async () => {
    const { asker, met, idle, proceed } = stage([[{ type: 'accepted', turn: 't1' }], [done]]);
    asker.ask('t1', at, message);
    await idle();
    await proceed();
    expect(met.finished).toHaveLength(1);
  });

  it('is tried again when nothing more is heard, or when the network comes back, and is followed once', async () => {
    const { asker, met, idle, proceed } = stage([
      [{ type: 'accepted', turn: 't1' }, { type: 'text', text: 'Look again.' }, 'silence'],
      [{ type: 'accepted', turn: 't1' }, 'silence'],
      [{ type: 'text', text: 'Look again.' }, done],
    ]);
    asker.ask('t1', at, message);
    await idle();
    await proceed();
    expect(met.sent).toEqual(['t1', 't1']);
    expect(asker.read()).toMatchObject({ phase: 'sending', accepted: true, said: ['Look again.'] });
    asker.reconnect();
    await idle();
    expect(met.sent).toEqual(['t1', 't1', 't1']);
    expect(met.finished).toEqual([done]);
    asker.reconnect();
    await proceed();
    expect(met.sent).toHaveLength(3);
  });

  it('comes back with the sentence when a rule refuses it', async () => {
    const { asker, met, idle } = stage([[new Error('refused')]], 'refused');
    asker.ask('t1', at, message);
    await idle();
    expect(met.refused).toEqual(['Is this right? No.']);
    expect(asker.read()).toBeNull();
    expect(met.kept.at(-1)).toBeNull();
  });

  it('comes back after three tries at a server that is broken', async () => {
    const broken = [new Error('500')];
    const { asker, met, idle, proceed } = stage([broken, broken, broken], 'broken');
    asker.ask('t1', at, message);
    await idle();
    await proceed();
    expect(met.refused).toEqual([]);
    await proceed();
    expect(met.refused).toHaveLength(1);
  });

  it('can be taken back until the server has it', async () => {
    const lost = new TypeError('network');
    const early = stage([[lost]]);
    early.asker.ask('t1', at, message);
    await early.idle();
    expect(early.asker.takeBack()?.message).toBe('Is this right?');
    expect(early.asker.read()).toBeNull();
    const late = stage([[{ type: 'accepted', turn: 't1' }, lost]]);
    late.asker.ask('t1', at, message);
    await late.idle();
    expect(late.asker.takeBack()).toBeNull();
  });

  it('is one at a time', () => {
    const { asker } = stage([[done]]);
    expect(asker.ask('t1', at, message)).toBe(true);
    expect(asker.ask('t2', at, message)).toBe(false);
  });
});
