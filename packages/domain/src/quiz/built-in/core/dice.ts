import { type Draw, drawFromSeed } from '../../../random/draw-from-seed.ts';
import { seedFromText } from '../../../random/seed-from-text.ts';

/** Choices that look random and are the same for the same seed. */
export type Dice = {
  /** A whole number from `low` to `high`, both included. */
  readonly int: Draw;
  readonly pick: <T>(list: readonly [T, ...T[]]) => T;
  /** `count` entries, each once, in a new order; all of them when there are fewer. */
  readonly sample: <T>(list: readonly T[], count: number) => T[];
};

/** Dice for one purpose: different texts give choices that have nothing to do with each other. */
export function diceFrom(seed: string): Dice {
  const int = drawFromSeed(seedFromText(seed));
  const sample = <T>(list: readonly T[], count: number): T[] => {
    const left = [...list];
    const taken: T[] = [];
    while (taken.length < count && left.length > 0) taken.push(...left.splice(int(0, left.length - 1), 1));
    return taken;
  };
  return { int, sample, pick: (list) => list[int(0, list.length - 1)] ?? list[0] };
}
