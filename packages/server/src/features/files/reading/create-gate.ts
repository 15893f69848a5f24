export type Gate = <T>(work: () => Promise<T>) => Promise<T>;

/** Lets at most `places` works run at once; the others wait in the order in which they came. */
export function createGate(places: number): Gate {
  let free = places;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((enter) => waiting.push(enter));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      // The place is handed on, not freed: nobody who comes now overtakes.
      if (next) next();
      else free += 1;
    }
  };
}
