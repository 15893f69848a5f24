/** The chooser starts at the number of the turn; a list of which the first matters comes turned back. */
export function rotate(list: readonly string[], by: number): string[] {
  const at = list.length === 0 ? 0 : by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}
