import type { TutorTurn } from '../tutor-types.ts';

/** What identifies a turn's half: a question and its reply share the turn's id. */
export function nameTurn({ turn, from }: Pick<TutorTurn, 'turn' | 'from'>): string {
  return `${turn} ${from}`;
}

/**
 * What is known of a conversation with a newer page of it: nothing twice, the page's wording where both have it. Known
 * turns that the page does not touch are kept before it only if the two overlap; else there may be a gap between them,
 * and a conversation with a hole would be worse than one that must be loaded again.
 */
export function mergeTurns(known: readonly TutorTurn[], page: readonly TutorTurn[]): readonly TutorTurn[] {
  const [first] = page;
  if (!first) return known;
  const start = known.findIndex((turn) => nameTurn(turn) === nameTurn(first));
  if (start < 0) return page;
  const inPage = new Set(page.map(nameTurn));
  // Turns that this browser has already, and a page that was read a moment too early has not.
  const newer = known.slice(start).filter((turn) => !inPage.has(nameTurn(turn)));
  return [...known.slice(0, start), ...page, ...newer];
}
