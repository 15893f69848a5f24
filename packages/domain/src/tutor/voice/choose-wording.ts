import { guardReply } from '../guard/guard-reply.ts';
import type { TutorSituation } from '../situation.ts';

/** Parts of a reply; one of each is said, in this order. An empty part is said as nothing. */
export type Parts = {
  readonly openings: readonly string[];
  /** The content, the best first: what the guard does not let through is passed over. */
  readonly middles: readonly string[];
  /** Each one question or one next step. `inOrder` keeps their order, as hints have one. */
  readonly closings: readonly string[];
  readonly inOrder?: boolean;
};

/** A thread holds at most some two hundred tutor messages; a reply that was said is never said again. */
const MOST_TRIES = 900;

/**
 * Puts a reply together from the parts: one that the thread has not seen, made of parts that it has not heard while
 * there are any, and that the guard lets through (a hint or a quoted line may hold the answer).
 */
export function chooseWording(parts: Parts, situation: TutorSituation): string {
  const said = situation.thread.flatMap((one) => (one.from === 'tutor' ? [one.text] : []));
  const turn = said.length;
  const passes = passing(situation);
  const heard = said.join('\n');
  const unheard = (list: readonly string[]): readonly string[] => {
    const fresh = list.filter((part) => part === '' || !heard.includes(part));
    return fresh.some((part) => part !== '') ? fresh : list;
  };
  const judges: Judges = {
    stands: (part) => part.trim() === '' || passes(part),
    fits: (text) => text !== '' && !said.includes(text) && passes(text),
  };
  const from = { opening: turn, closing: parts.inOrder ? 0 : turn };
  const fresh = {
    openings: unheard(parts.openings),
    middles: unheard(parts.middles),
    closings: unheard(parts.closings),
  };
  return (
    firstFit(fresh, from, judges) ??
    firstFit({ ...parts, closings: fresh.closings }, from, judges) ??
    firstFit(parts, from, judges) ??
    lastResort(situation, turn, judges.fits)
  );
}

/** Whether the guard lets a text through; asked once for each text of a turn. */
function passing(situation: TutorSituation): (text: string) => boolean {
  const verdicts = new Map<string, boolean>();
  return (text) => {
    const known = verdicts.get(text) ?? guardReply(text, situation).verdict === 'pass';
    verdicts.set(text, known);
    return known;
  };
}

/** `stands`: a part passes alone; what does not, fails in every reply. `fits`: a whole reply is new and passes. */
type Judges = { readonly stands: (part: string) => boolean; readonly fits: (text: string) => boolean };
type Lists = Pick<Parts, 'openings' | 'middles' | 'closings'>;

/** Openings and closings walk on together, so that neighbours in a thread differ at both ends. */
function firstFit(lists: Lists, from: { opening: number; closing: number }, { stands, fits }: Judges): string | null {
  const [openings, closings] = [lists.openings, lists.closings].map((list) => Math.max(1, list.length));
  const pairs = Math.min(MOST_TRIES, (openings ?? 1) * (closings ?? 1));
  const middles = lists.middles.length === 0 ? [''] : lists.middles;
  for (const middle of lists.closings.length === 0 ? [] : middles) {
    if (!stands(middle)) continue;
    for (let at = 0; at < pairs; at += 1) {
      const opening = lists.openings[(from.opening + at) % (openings ?? 1)] ?? '';
      const closing = lists.closings[(from.closing + Math.floor(at / (openings ?? 1))) % (closings ?? 1)] ?? '';
      const text = joinParts([opening, middle, closing]);
      if (stands(closing) && stands(opening) && fits(text)) return text;
    }
  }
  return null;
}

/** Blocks keep a line of their own. */
function joinParts(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .reduce((text, part) => {
      if (text === '') return part;
      return text.endsWith('\n') || part.startsWith('\n') ? `${text}${part}` : `${text} ${part}`;
    }, '')
    .trim()
    .replace(/([.!?…])”\.(?=\s|$)/g, '$1”');
}

const BEFORE = [
  'Tell me in your own words.',
  'I am listening.',
  'We have time.',
  'Let us try a fresh start.',
  'Go back a little if you like.',
  'There is more than a single way.',
  'I follow you.',
  'Say it as you would to a friend.',
  'Nothing is too small to mention.',
  'Start wherever you like.',
  'Leave out what you do not know.',
  'A sentence is enough.',
  'We can look at it from the end as well.',
  'Let us keep it simple.',
];
const ASKS = [
  'Where are you now?',
  'What would you do next?',
  'What do you see in it?',
  'What is still in the way?',
  'Which part would you like to look at?',
  'What would help you most?',
  'What have you not said yet?',
  'What is different from before?',
  'Which thought did you drop?',
  'What do you know for certain?',
  'How does it look to you now?',
  'What would your instructor ask you here?',
  'Which line would you keep?',
];

/** About no problem at all, so that it can be said whatever the key; more pairs than a thread has turns. */
function lastResort(situation: TutorSituation, turn: number, fits: (text: string) => boolean): string {
  const pairs = BEFORE.length * ASKS.length;
  for (let at = 0; at < pairs * 2; at += 1) {
    const step = turn + at;
    const before = BEFORE[step % BEFORE.length] ?? '';
    const ask = ASKS[step % ASKS.length] ?? '';
    const text = at < pairs ? `${before} ${ask}` : `${BEFORE[(step * 5 + 3) % BEFORE.length] ?? ''} ${before} ${ask}`;
    if (fits(text)) return text;
  }
  return `${situation.thread.length > 0 ? 'Let us pause here.' : ''} What would you like to do next?`.trim();
}
