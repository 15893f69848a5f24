/**
 * Runs a synchronous function with `Math.random` replaced by a generator that starts at the same place every time.
 *
 * KAS compares expressions at points that it draws with `Math.random` and takes no generator, so its verdict could
 * change between two looks at the same work. This file is the one exception to the domain's ban: nothing here is
 * random, and the original is put back whatever happens. The function must not be asynchronous, or others would run
 * with the replaced generator.
 */
export function runSeeded<T>(run: () => T): T {
  const original = Math.random;
  let state = 0x9e3779b9;
  Math.random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  try {
    return run();
  } finally {
    Math.random = original;
  }
}
