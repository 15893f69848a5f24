const LONGEST = 160;

/** A line of somebody's text, short enough to quote; never cut inside mathematics between dollar signs. */
export function clipQuote(text: string, longest = LONGEST): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest - 1).replace(/\s\S*$/, '');
  const signs = cut.match(/(?<!\\)\$/g)?.length ?? 0;
  return `${signs % 2 === 0 ? cut : cut.slice(0, cut.lastIndexOf('$')).trimEnd()}…`;
}
