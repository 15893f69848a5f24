const LONGEST = 160;
/** Signs without width, and those that turn the direction of all that is written after them. */
const UNSEEN = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** A line of somebody's text, short enough to quote; never cut inside mathematics between dollar signs. */
export function clipQuote(text: string, longest = LONGEST): string {
  const line = text.replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest - 1).replace(/\s\S*$/, '');
  const signs = cut.match(/(?<!\\)\$/g)?.length ?? 0;
  return `${signs % 2 === 0 ? cut : cut.slice(0, cut.lastIndexOf('$')).trimEnd()}…`;
}
