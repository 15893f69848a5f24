import { drawFromSeed } from '../random/draw-from-seed.ts';
import { seedFromText } from '../random/seed-from-text.ts';

/**
 * The list in an order that depends on the seed alone (Fisher and Yates). Not for secrets: who knows the seed knows the
 * order, so a seed stays on the server.
 */
export function shuffleBySeed<T>(list: readonly T[], seed: string): T[] {
  const shuffled = [...list];
  const draw = drawFromSeed(seedFromText(seed));
  for (let at = shuffled.length - 1; at > 0; at -= 1) {
    const other = draw(0, at);
    const [a, b] = [shuffled[at], shuffled[other]];
    if (a !== undefined && b !== undefined) {
      shuffled[at] = b;
      shuffled[other] = a;
    }
  }
  return shuffled;
}
