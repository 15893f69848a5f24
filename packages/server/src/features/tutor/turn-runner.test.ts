import { describe, expect, it } from 'vitest';
import { createTurnRunner, type TurnRunner } from './turn-runner.ts';
import type { TutorEvent } from './tutor.schema.ts';

const text = (said: string): TutorEvent => ({ type: 'text', text: said });

async function hear(events: AsyncIterable<TutorEvent>): Promise<TutorEvent[]> {
  const heard: TutorEvent[] = [];
  for await (const event of events) heard.push(event);
  return heard;
}

/** A turn that says what it is told to, and ends when it is told to or stopped. */
function startTurn(runner: TurnRunner, key = 'turn') {
  const gate = Promise.withResolvers<void>();
  let say: (event: TutorEvent) => void = () => undefined;
  const turn = runner.start(key, async (tell, stopped) => {
    say = tell;
    stopped.addEventListener('abort', () => gate.resolve());
    await gate.promise;
    if (stopped.aborted) tell(text('stopped'));
  });
  return { turn, say: (event: TutorEvent) => say(event), end: gate.resolve, fail: gate.reject };
}

describe('a turn that runs', () => {
  it('tells whoever comes late all of it, and whoever listens each piece as it comes', async () => {
    const { turn, say, end } = startTurn(createTurnRunner());
    say(text('one'));
    const early = turn.listen();
    expect(await early.next()).toEqual({ done: false, value: text('one') });
    const next = early.next();
    say(text('two'));
    expect(await next).toEqual({ done: false, value: text('two') });
    const late = hear(turn.listen());
    end();
    expect(await late).toEqual([text('one'), text('two')]);
    expect(await early.next()).toEqual({ done: true, value: undefined });
  });

  it('goes on when a listener leaves', async () => {
    const runner = createTurnRunner();
    const { turn, say, end } = startTurn(runner);
    say(text('one'));
    for await (const _ of turn.listen()) break;
    say(text('two'));
    expect(runner.find('turn')).toBe(turn);
    end();
    await turn.over;
    expect(await hear(turn.listen())).toHaveLength(2);
  });

  it('is forgotten when it is over, and tells its failure to whoever listens', async () => {
    const runner = createTurnRunner();
    const { turn, fail } = startTurn(runner);
    const heard = hear(turn.listen());
    fail(new Error('broken'));
    await expect(heard).rejects.toThrow('broken');
    await turn.over;
    expect(runner.find('turn')).toBeUndefined();
  });
});

describe('when the server is told to stop', () => {
  it('lets turns end, refuses new ones with a sentence, and stops those that take too long', async () => {
    const runner = createTurnRunner();
    const [quick, slow] = [startTurn(runner, 'quick'), startTurn(runner, 'slow')];
    const heard = Promise.all([hear(quick.turn.listen()), hear(slow.turn.listen())]);
    expect(() => runner.refuseWhenClosing()).not.toThrow();
    const closed = runner.close(1);
    quick.end();
    expect(() => runner.refuseWhenClosing()).toThrow('Send it again in a few seconds.');
    await closed;
    expect(await heard).toEqual([[], [text('stopped')]]);
  });
});
