const letters = 'abcdefghijklmnopqrstuvwxyz';

/** The first letter that no part of an item has: `c` after `a` and `b`, `b` once `b` was removed. */
export function nextPartId(parts: readonly { readonly id: string }[]): string {
  const taken = new Set(parts.map(({ id }) => id));
  return [...letters].find((letter) => !taken.has(letter)) ?? `p${parts.length + 1}`;
}
