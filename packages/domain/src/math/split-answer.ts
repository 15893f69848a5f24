/** A normalised answer taken apart: `x = 3 or x = -2` is the values `3`, `-2` of `x`. */
export type SplitAnswer = {
  /** What is said to equal the values; null when the answer names nothing. */
  name: string | null;
  values: string[];
  /** Whether the order matters, as in a point `(3, 4)`. */
  ordered: boolean;
};

const NAMED = /^\(?\s*([a-zA-Z](?:_\w+|\([a-z]\))?)\s*=\s*([^=<>]+)$/;

/** Takes a normalised answer apart. Equations that are no assignment (`2x = 8`) stay whole, without a name. */
export function splitAnswer(text: string): SplitAnswer {
  const point = /^(?:[a-zA-Z]\s*=?\s*)?\(([^()]+(?:,[^()]+)+)\)$/.exec(text.trim());
  if (point?.[1]) return { name: null, values: point[1].split(',').map((part) => part.trim()), ordered: true };
  const set = /^(?:([a-zA-Z])\s*(?:=|in)\s*)?\{(.+)\}$/.exec(text.trim());
  const parts = (set?.[2] ?? text).split(/\s*(?:,|;|\bor\b|\band\b)\s*/).filter((part) => part !== '');
  let name: string | null = set?.[1] ?? null;
  const values: string[] = [];
  for (const part of parts) {
    const named = NAMED.exec(part.trim());
    if (named?.[1] && name !== null && named[1] !== name) return { name: null, values: [text.trim()], ordered: false };
    name = named?.[1] ?? name;
    values.push(...expandPlusMinus((named?.[2] ?? part).trim()));
  }
  return { name, values, ordered: false };
}

function expandPlusMinus(value: string): string[] {
  return value.includes('±') ? [value.replace('±', '+').replace(/^\+/, ''), value.replace('±', '-')] : [value];
}
