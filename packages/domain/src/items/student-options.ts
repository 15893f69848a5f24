/** ANSWER-BEARING: see answer-key.ts. */
import type { ItemOption } from './item-parts.ts';
import { shuffleBySeed } from './shuffle-by-seed.ts';

/** Options without what only staff may read, in the author's order or, with a seed, in the attempt's. */
export function studentOptions(options: readonly ItemOption[], seed: string | null): ItemOption[] {
  const bare = options.map(({ id, text }) => ({ id, text }));
  return seed === null ? bare : shuffleBySeed(bare, seed);
}
