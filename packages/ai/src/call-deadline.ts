/** The two reasons why a call may be ended before its answer is whole. */
export type CallDeadline = {
  /** Aborts for either reason. */
  signal: AbortSignal;
  /** True when the time ran out, and the caller was still there. */
  expired(): boolean;
};

/**
 * Bounds a whole call, request to last byte. The SDK's own timeout ends with the response headers, so without this a
 * provider that stalls in the middle of a body would hold a lesson for ever.
 */
export function startDeadline(timeoutMs: number, caller: AbortSignal | undefined): CallDeadline {
  const timer = AbortSignal.timeout(timeoutMs);
  return {
    signal: caller ? AbortSignal.any([timer, caller]) : timer,
    expired: () => timer.aborted && !caller?.aborted,
  };
}
