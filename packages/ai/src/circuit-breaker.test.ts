import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CircuitTicket, createCircuitBreaker } from './circuit-breaker.ts';

function setUp() {
  const time = { now: 0 };
  const breaker = createCircuitBreaker({
    failuresToOpen: 3,
    coolDownMs: 1000,
    maxCoolDownMs: 60_000,
    clock: () => time.now,
  });
  const enter = (): CircuitTicket => {
    const ticket = breaker.enter();
    if (ticket === null) throw new Error('The circuit refused the call.');
    return ticket;
  };
  const open = (): void => {
    for (let i = 0; i < 3; i += 1) enter().fail();
  };
  return { time, breaker, enter, open };
}

describe('createCircuitBreaker', () => {
  it('opens after the given number of failures in a row and refuses calls', () => {
    const { breaker, enter } = setUp();
    enter().fail();
    enter().fail();
    expect(breaker.state()).toBe('closed');
    enter().fail();
    expect(breaker.state()).toBe('open');
    expect(breaker.enter()).toBeNull();
  });

  it('starts counting anew after a success', () => {
    const { breaker, enter } = setUp();
    enter().fail();
    enter().fail();
    enter().succeed();
    enter().fail();
    enter().fail();
    expect(breaker.state()).toBe('closed');
  });

  it('lets one probe through after the cool-down and no second beside it', () => {
    const { time, breaker, enter, open } = setUp();
    open();
    time.now = 999;
    expect(breaker.enter()).toBeNull();
    time.now = 1000;
    expect(breaker.state()).toBe('half-open');
    enter();
    expect(breaker.enter()).toBeNull();
  });

  it('closes when the probe succeeds and opens again when it fails', () => {
    const { time, breaker, enter, open } = setUp();
    open();
    time.now = 1000;
    enter().fail();
    expect(breaker.state()).toBe('open');
    time.now = 1999;
    expect(breaker.state()).toBe('open');
    time.now = 2000;
    enter().succeed();
    expect(breaker.state()).toBe('closed');
  });

  it('lets another probe through when the first one was abandoned', () => {
    const { time, breaker, enter, open } = setUp();
    open();
    time.now = 1000;
    enter().abandon();
    expect(breaker.state()).toBe('half-open');
    enter().succeed();
    expect(breaker.state()).toBe('closed');
  });

  it('opens at once for as long as retry-after says, but not longer than the limit', () => {
    const { time, breaker, enter } = setUp();
    enter().fail(5000);
    time.now = 4999;
    expect(breaker.state()).toBe('open');
    time.now = 5000;
    expect(breaker.state()).toBe('half-open');
    enter().fail(86_400_000);
    time.now = 65_000;
    expect(breaker.state()).toBe('half-open');
  });

  it('ignores the late result of a call that began before the circuit opened', () => {
    const { time, breaker, enter, open } = setUp();
    const slow = enter();
    const slower = enter();
    open();
    slow.succeed();
    expect(breaker.state()).toBe('open');
    time.now = 1000;
    enter().succeed();
    slower.fail(5000);
    expect(breaker.state()).toBe('closed');
  });

  it('counts each ticket once, however often it is settled', () => {
    const { breaker, enter } = setUp();
    const ticket = enter();
    ticket.fail();
    ticket.fail();
    ticket.fail();
    expect(breaker.state()).toBe('closed');
  });

  it('never shuts for good and never lets two probes through, whatever happens', () => {
    type World = ReturnType<typeof setUp> & { pending: CircuitTicket[] };
    const settle =
      (how: keyof CircuitTicket, pick: number) =>
      ({ pending }: World): void => {
        const [ticket] = pending.splice(pick % Math.max(pending.length, 1), 1);
        ticket?.[how]();
      };
    const tryTwice = ({ breaker, pending }: World): void => {
      const halfOpen = breaker.state() === 'half-open';
      const tickets = [breaker.enter(), breaker.enter()].filter((ticket) => ticket !== null);
      pending.push(...tickets);
      if (halfOpen) expect(tickets.length).toBeLessThan(2);
    };
    const act = fc.oneof(
      fc.constant(tryTwice),
      fc
        .tuple(fc.constantFrom('succeed' as const, 'fail' as const, 'abandon' as const), fc.nat(20))
        .map(([how, pick]) => settle(how, pick)),
      fc.nat(1500).map((ms) => ({ time }: World): void => {
        time.now += ms;
      }),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
        const world: World = { ...setUp(), pending: [] };
        for (const one of acts) one(world);
        for (const ticket of world.pending) ticket.abandon();
        world.time.now += 60_000;
        expect(world.breaker.enter()).not.toBeNull();
      }),
    );
  });
});
