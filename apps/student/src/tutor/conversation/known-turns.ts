import type { TutorThread, TutorTurn } from '../tutor-types.ts';
import { mergeTurns, nameTurn } from './merge-turns.ts';

type Page = Pick<TutorThread, 'threadId' | 'turns' | 'earlier'>;

/** What this page knows of a conversation: a stretch of it without a hole, up to its end. */
export interface KnownTurns {
  readonly threadId: string | null;
  readonly turns: readonly TutorTurn[];
  /** Where the page before begins; null at the beginning. */
  readonly earlier: number | null;
}

export const nothingKnown: KnownTurns = { threadId: null, turns: [], earlier: null };

/** With the newest page, as it was just read. A full thread is closed and another opened: then only the new one counts. */
export function addNewest(known: KnownTurns, page: Page): KnownTurns {
  const { threadId, earlier } = page;
  if (known.threadId !== null && known.threadId !== threadId) return { threadId, turns: page.turns, earlier };
  const turns = mergeTurns(known.turns, page.turns);
  const [first] = page.turns;
  const reachesBack = first && turns[0] && nameTurn(turns[0]) !== nameTurn(first);
  return { threadId, turns, earlier: reachesBack ? known.earlier : earlier };
}

/** With the page before. */
export function addEarlier(known: KnownTurns, page: Page): KnownTurns {
  if (page.threadId !== known.threadId) return known;
  const there = new Set(known.turns.map(nameTurn));
  const before = page.turns.filter((turn) => !there.has(nameTurn(turn)));
  return { ...known, turns: [...before, ...known.turns], earlier: page.earlier };
}
