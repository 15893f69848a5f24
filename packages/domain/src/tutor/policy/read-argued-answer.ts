/** An answer in words or an option, and the words that stand with it as the reason. */
export type ArguedAnswer = { readonly claim: string; readonly reason: string };

const LONGEST = 800;
/** `is that right?`, behind or before what it asks about. */
const ASKS =
  /[,.;:]?\s*\b(?:is (?:that|it|this|my answer) (?:right|correct|ok|okay)|am i (?:right|correct)|right|correct|ok|can you check(?: (?:it|this|that|my answer))?|(?:please )?check (?:it|this|that|my answer)(?: please)?|check please|please check)\s*[?.!]*\s*$/i;
const ASKS_FIRST =
  /^(?:is (?:that|it|this|my answer) (?:right|correct)|am i (?:right|correct)|(?:can you )?check(?: (?:it|this|that|my answer))?(?: please)?)\s*[?:.!]\s*/i;
/** Something is asked for besides a verdict. */
const REQUEST = /\b(?:tell|give|gimme|show|reveal|solve|which|what is|what's)\b/i;
export const BECAUSE =
  /[,;.]?\s+(?:because|'?cause|cuz|bc|since|as(?=\s+(?:the|it|they|we|in|there|this)\b)|given that|seeing that|for the reason that)\s+/i;
const SO = /(?:[,;.]\s*|\s+)(?:so|therefore|thus|hence|which is why|that(?:'s| is) why)\b,?\s+/gi;
/** `Because plants need light, it is photosynthesis.` */
const FIRST = /^(?:because|since|as)\s+([^,]{8,}),\s*(?:so\s+)?([^,]+)$/i;
/** `The answer is B, the passage says …` */
const POINTS_AT =
  /,\s+(?=(?:the (?:passage|text|author|story|article|data|table|graph)|it (?:says|shows)|(?:in )?(?:line|paragraph))\b)/i;
const LONGEST_CLAIM = 18;

/**
 * The ways in which a message can be read as an answer with its reason, the likelier first: `B because …`,
 * `…, so it is B`, `I chose B. The passage …`. None for a question: who asks for an answer argues none.
 */
export function readArguedAnswers(message: string): ArguedAnswer[] {
  if (message.length > LONGEST) return [];
  const text = message.replace(/\s+/g, ' ').replace(/’/g, "'").trim().replace(ASKS_FIRST, '').replace(ASKS, '').trim();
  if (text.includes('?')) return [];
  const readings: ArguedAnswer[] = [];
  const first = FIRST.exec(text);
  if (first) readings.push({ reason: first[1] ?? '', claim: first[2] ?? '' });
  const links = [...text.matchAll(SO)];
  const last = links.at(-1);
  if (last) readings.push({ reason: text.slice(0, last.index), claim: text.slice(last.index + last[0].length) });
  const because = BECAUSE.exec(text);
  if (because) {
    readings.push({ claim: text.slice(0, because.index), reason: text.slice(because.index + because[0].length) });
  }
  const stops = [...text.matchAll(/[.;:!]\s+/g)];
  for (const stop of [POINTS_AT.exec(text), stops[0]]) {
    if (stop) readings.push({ claim: text.slice(0, stop.index), reason: text.slice(stop.index + stop[0].length) });
  }
  const end = stops.at(-1);
  if (end) readings.push({ claim: text.slice(end.index + end[0].length), reason: text.slice(0, end.index) });
  return readings
    .map(({ claim, reason }) => ({ claim: claim.trim(), reason: reason.trim().replace(/[.!\s]+$/, '') }))
    .filter(
      ({ claim, reason }) =>
        claim !== '' && !REQUEST.test(claim) && claim.split(' ').length <= LONGEST_CLAIM && reason !== '',
    );
}
