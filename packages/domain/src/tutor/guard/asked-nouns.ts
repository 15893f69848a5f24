const ASKED =
  /\bhow (?:many|much) (?:(?:more|fewer|other|whole|full|total) )?((?:[a-z]+ )?[a-z]{3,})(?= (?:do|does|did|are|is|was|were|will|would|can|could|has|have|had|must|should|remain|left)\b|\s*\?)/gi;
const VERBS = new Set('did does are were will would have left remain there'.split(' '));

/** What the task asks the number of: `desks` for `How many desks are needed?` */
export function askedNouns(task: string): string[] {
  return [...task.matchAll(ASKED)]
    .map((match) => (match[1] ?? '').toLowerCase().split(' ').at(-1) ?? '')
    .filter((noun) => noun !== '' && !VERBS.has(noun));
}

/** Whether a noun stands right behind a place in the text, one word at most in between, in singular or plural. */
export function nounBehind(text: string, end: number, nouns: readonly string[]): string | null {
  const behind = text.slice(end, end + 48).toLowerCase();
  const isBehind = (noun: string): boolean =>
    new RegExp(`^\\s*(?:[a-z]+ )?${noun.replace(/(?:es|s)$/, '')}(?:es|s)?\\b`).test(behind);
  return nouns.find(isBehind) ?? null;
}
