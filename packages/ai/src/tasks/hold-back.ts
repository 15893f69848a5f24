import { isOpen, type MoveDecision, type TutorSituation, takeSentences } from '@skillbridge/domain/engine';

/** What a model is told whose sentence stands in the thread already. */
export const SAID_ALREADY = 'You said that already. Say something new.';

/** Shorter ones are turns of phrase that may come back: `What comes next?` */
const LEAST_WORDS = 5;

/** Moves after which a kind verdict would tell a student who guesses that the guess is near. */
const TELLS_NOTHING: ReadonlySet<MoveDecision['move']> = new Set([
  'decline-and-redirect',
  'point-at-first-break',
  'ask-what-was-tried',
  'refer-to-instructor',
]);

/** Some say how good it is; one of these makes a verdict of the others. */
const VERDICTS = wordSet(
  'absolutely almost amazing awesome bravo brilliant close closer correct exactly excellent fantastic good got great lovely near nearly nice perfect progress right solid spot super warm warmer well wonderful yeah yep yes',
);
const FILLERS = wordSet(
  "a again already an and answer are attempt been completely definitely direction did do doing done effort far fine for getting go going guess had has have here heading i idea in indeed is it it's its job just keep line looking looks made making me now of off oh ok okay on one pretty question quite really say see so sounds start step such that that's thats the there think thinking this today track true try up very was way what wow with work you you're you've your youre",
);

/**
 * Tells of a sentence whether the tutor said it before in this thread. What was handed in is explained again in the same
 * words, as often as it is asked.
 */
export function saidBefore(situation: TutorSituation): (sentence: string) => boolean {
  if (isOpen(situation)) return () => false;
  const said = new Set<string>();
  for (const one of situation.thread) {
    if (one.from !== 'tutor') continue;
    const { sentences, rest } = takeSentences(one.text);
    for (const sentence of [...sentences, rest]) said.add(plain(sentence));
  }
  return (sentence) => {
    const words = plain(sentence);
    return words.split(' ').length >= LEAST_WORDS && said.has(words);
  };
}

/** Whether a sentence praises, says nothing else, and would confirm something by it at this move. */
export function isBarePraise(sentence: string, { move }: MoveDecision): boolean {
  if (!TELLS_NOTHING.has(move) || sentence.includes('?')) return false;
  const words = plain(sentence).split(' ');
  return words.some((word) => VERDICTS.has(word)) && words.every((word) => VERDICTS.has(word) || FILLERS.has(word));
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** The words alone: neither case nor punctuation makes a sentence new. Signs of mathematics are words. */
function plain(sentence: string): string {
  return sentence
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\*+(?![\p{L}\p{N}(])|(?<![\p{L}\p{N})])\*+/gu, ' ')
    .replace(/[^\p{L}\p{N}'+*/=<>^-]+/gu, ' ')
    .replace(/(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
