/**
 * Reads a normalised answer for several letters as their values in alphabetical order: `x = 3, y = 4`, `y = 4 and x = 3`
 * and `(3, 4)` are `3`, `4`. Null for anything else, such as two values of one letter.
 */
export function readPoint(text: string): string[] | null {
  const plain = text.trim();
  const point = /^(?:\(\s*[a-zA-Z](?:\s*,\s*[a-zA-Z])+\s*\)\s*=\s*)?\(([^()]+(?:,[^()]+)+)\)$/.exec(plain);
  if (point?.[1]) return point[1].split(',').map((value) => value.trim());
  const parts = plain.split(/\s*(?:,|;|\n|\band\b)\s*/).filter((part) => part !== '');
  const named = parts.map((part) => /^([a-zA-Z])\s*=\s*([^=<>]+)$/.exec(part));
  const values = new Map(
    named.flatMap((match) => (match?.[1] && match[2] ? [[match[1], match[2].trim()] as const] : [])),
  );
  if (parts.length < 2 || values.size !== parts.length) return null;
  return [...values].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}
