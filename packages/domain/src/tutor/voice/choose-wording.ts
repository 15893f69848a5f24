import { guardReply } from '../guard/guard-reply.ts';
import type { TutorSituation } from '../situation.ts';

/** Parts of a reply; one of each is said, in this order. */
export type Parts = { openings: readonly string[]; middles: readonly string[]; closings: readonly string[] };

/** More than a thread can hold of tutor messages. */
const MOST_TRIES = 600;

/** Asks nothing about any problem; varied by how often it was needed. */
const NEUTRAL = ['Tell me more about how you see it.', 'Write down what you would do next.', 'Say where you are now.'];

/**
 * Puts a reply together from the parts: one that the thread has not seen, made of parts that it has not heard while
 * there are any, and that the guard lets through (an instructor's hint or a quoted line may hold the answer).
 */
export function chooseWording(parts: Parts, situation: TutorSituation): string {
  const said = situation.thread.flatMap((one) => (one.from === 'tutor' ? [one.text] : []));
  const turn = said.length;
  const fresh = (list: readonly string[]): readonly string[] => {
    const unheard = list.filter((part) => !said.some((text) => text.includes(part)));
    return unheard.length > 0 ? unheard : list;
  };
  for (const candidates of [
    { openings: fresh(parts.openings), middles: fresh(parts.middles), closings: fresh(parts.closings) },
    parts,
  ]) {
    const reply = firstFit(
      candidates,
      turn,
      (text) => !said.includes(text) && guardReply(text, situation).verdict === 'pass',
    );
    if (reply !== null) return reply;
  }
  return `${NEUTRAL[turn % NEUTRAL.length] ?? ''}${' Take your time.'.repeat(Math.floor(turn / NEUTRAL.length))}`;
}

/** Walks closings fastest, so that neighbours in a thread differ where it is read most: at the end. */
function firstFit(parts: Parts, turn: number, fits: (text: string) => boolean): string | null {
  const pick = (list: readonly string[], at: number): string => list[at % Math.max(1, list.length)] ?? '';
  const [m, c] = [Math.max(1, parts.middles.length), Math.max(1, parts.closings.length)];
  const all = Math.min(MOST_TRIES, Math.max(1, parts.openings.length) * m * c);
  for (let at = 0; at < all; at += 1) {
    const text = [
      pick(parts.openings, turn + Math.floor(at / (m * c))),
      pick(parts.middles, Math.floor(at / c)),
      pick(parts.closings, at),
    ]
      .filter((part) => part !== '')
      .join(' ');
    if (fits(text)) return text;
  }
  return null;
}
