export type CircuitState = 'closed' | 'open' | 'half-open';

export type CircuitBreakerOptions = {
  /** Failures in a row that open the circuit. */
  failuresToOpen: number;
  /** How long it stays open when the provider named no time. */
  coolDownMs: number;
  /** The longest that a provider's retry-after is obeyed; a mistaken hour must not switch the model off for one. */
  maxCoolDownMs: number;
  /** Milliseconds, monotonic. */
  clock: () => number;
};

/** A permitted call. Exactly one of its methods is called, once; later ones do nothing. */
export type CircuitTicket = {
  /** The provider answered, whatever the answer was worth. */
  succeed(): void;
  /**
   * The provider failed. With `retryAfterMs` the circuit opens at once for that time: the provider has said that
   * calling earlier is pointless.
   */
  fail(retryAfterMs?: number | null): void;
  /** The caller went away: says nothing about the provider. */
  abandon(): void;
};

export type CircuitBreaker = {
  state(): CircuitState;
  /** Permission for one call, or null while the circuit is open or another call is probing. */
  enter(): CircuitTicket | null;
};

/**
 * Stops calling a provider that keeps failing: closed, then open for a time, then half-open, where a single probe
 * decides. Results of calls that began before the last change of state are ignored, so that a slow old failure cannot
 * reopen a circuit that a newer success has closed.
 */
export function createCircuitBreaker(options: CircuitBreakerOptions): CircuitBreaker {
  let failures = 0;
  let openUntil: number | null = null;
  let probing = false;
  let generation = 0;

  const state = (): CircuitState => {
    if (openUntil === null) return 'closed';
    return options.clock() < openUntil ? 'open' : 'half-open';
  };
  const change = (until: number | null): void => {
    openUntil = until;
    failures = 0;
    probing = false;
    generation += 1;
  };
  const recordSuccess = (): void => {
    if (probing) change(null);
    else failures = 0;
  };
  const recordFailure = (retryAfterMs: number | null): void => {
    failures += 1;
    if (retryAfterMs === null && !probing && failures < options.failuresToOpen) return;
    change(options.clock() + Math.min(Math.max(retryAfterMs ?? options.coolDownMs, 0), options.maxCoolDownMs));
  };

  return {
    state,
    enter() {
      const current = state();
      if (current === 'open' || probing) return null;
      probing = current === 'half-open';
      const born = generation;
      let settled = false;
      const once = (act: () => void): void => {
        if (settled || born !== generation) return;
        settled = true;
        act();
      };
      return {
        succeed: () => once(recordSuccess),
        fail: (retryAfterMs = null) => once(() => recordFailure(retryAfterMs)),
        abandon: () =>
          once(() => {
            probing = false;
          }),
      };
    },
  };
}
