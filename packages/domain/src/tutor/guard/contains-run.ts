/** Whether the words stand in the text in a row. */
export function containsRun(text: readonly string[], words: readonly string[]): boolean {
  return text.some((_, start) => words.every((word, offset) => text[start + offset] === word));
}
