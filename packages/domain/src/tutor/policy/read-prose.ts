/** What there is to ask about a sentence of a student's text. */
export type ProseRemarkKind =
  | 'announces'
  | 'no-evidence'
  | 'bare-quote'
  | 'absolute'
  | 'vague-word'
  | 'long-sentence'
  | 'opens-alike'
  | 'claim';
export type ProseRemark = {
  readonly kind: ProseRemarkKind;
  readonly sentence: string;
  /** The word that the remark is about, where it is about one. */
  readonly word: string | null;
};

const LONGEST = 12_000;
const ANNOUNCES =
  /\b(?:in this (?:essay|paragraph|text)|i (?:will|am going to|want to) (?:talk|write|tell|discuss|explain|show)|my essay is about)\b/i;
const ABSOLUTE = /\b(always|never|everyone|everybody|nobody|no one|all people|every single|proves?|impossible)\b/i;
const VAGUE = /\b(things?|stuff|a lot|very|really|good|bad|nice|somehow|kind of|sort of|something|interesting)\b/i;
const QUOTE = /["“][^"”]{3,}["”]/;
const REASON =
  /\b(?:because|since|therefore|this (?:shows|means|suggests|tells)|which (?:shows|means|suggests)|so that|as a result)\b/i;

/** The sentences of a prose text; lines of mathematics and headings are none. */
export function sentencesOf(text: string): string[] {
  return text
    .slice(0, LONGEST)
    .split(/(?<=[.!?]["”’)]?)\s+|\n+/)
    .map((one) => one.trim())
    .filter((one) => (one.match(/[a-z']{2,}/gi)?.length ?? 0) >= 4 && !/^[\d\s=+\-*/().a-z]{0,12}=/.test(one));
}

/** Whether a text is prose: several sentences, or a long one. */
export function isProse(text: string): boolean {
  const sentences = sentencesOf(text);
  const words = sentences.join(' ').split(/\s+/).length;
  return sentences.length > 0 && words >= 12 && !/^[^a-z]*=/i.test(text.trim());
}

/**
 * What could be asked about a student's prose, the most useful first and each sentence once. It judges no argument: it
 * finds the places that a careful reader asks about, by their outer form.
 */
export function readProse(text: string): ProseRemark[] {
  const sentences = sentencesOf(text).filter((one) => !/\?["”’)]?$/.test(one));
  const quoted = sentences.some((one) => QUOTE.test(one));
  const remarks = sentences.flatMap((sentence, at): ProseRemark[] => {
    const found = remarkOn(sentence, sentences[at - 1] ?? null, sentences[at + 1] ?? null);
    return found ? [found] : [];
  });
  const claim = sentences[0];
  const support: ProseRemark[] =
    claim !== undefined && !quoted ? [{ kind: 'no-evidence', sentence: claim, word: null }] : [];
  const rest: ProseRemark[] = sentences.map((sentence) => ({ kind: 'claim', sentence, word: null }));
  const rank = (one: ProseRemark): number => ORDER.indexOf(one.kind);
  const all = [...remarks, ...support].toSorted((a, b) => rank(a) - rank(b));
  const once = [...all, ...rest];
  return once.filter((one, at) => once.findIndex((other) => other.sentence === one.sentence) === at);
}

const ORDER: readonly ProseRemarkKind[] = [
  'announces',
  'no-evidence',
  'bare-quote',
  'absolute',
  'vague-word',
  'long-sentence',
  'opens-alike',
  'claim',
];

function remarkOn(sentence: string, before: string | null, after: string | null): ProseRemark | null {
  if (ANNOUNCES.test(sentence)) return { kind: 'announces', sentence, word: null };
  if (QUOTE.test(sentence) && !REASON.test(sentence) && !(after !== null && REASON.test(after)))
    return { kind: 'bare-quote', sentence, word: null };
  const unquoted = sentence.replace(/["“][^"”]*["”]/g, ' ');
  const absolute = ABSOLUTE.exec(unquoted)?.[1];
  if (absolute) return { kind: 'absolute', sentence, word: absolute };
  const vague = VAGUE.exec(unquoted)?.[1];
  if (vague) return { kind: 'vague-word', sentence, word: vague };
  if (sentence.split(/\s+/).length > 32) return { kind: 'long-sentence', sentence, word: null };
  const start = /^\w+/.exec(sentence)?.[0];
  if (before !== null && start !== undefined && new RegExp(`^${start}\\b`).test(before))
    return { kind: 'opens-alike', sentence, word: start };
  return null;
}
