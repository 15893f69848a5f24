/** A whole number from `low` to `high`, both included. */
export type Draw = (low: number, high: number) => number;

/** Numbers that look random and are the same for the same seed (mulberry32, public domain). */
export function drawFromSeed(seed: number): Draw {
  let state = seed >>> 0;
  return (low, high) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return low + (((mixed ^ (mixed >>> 14)) >>> 0) % (high - low + 1));
  };
}
