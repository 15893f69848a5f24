/** What a prompt takes of what was said before. */
const LONGEST = 2000;

/** A summary behind the ones before it, within what a conversation remembers; the oldest sentences go first. */
export function joinSummaries(before: string, now: string): string {
  const sentences = [...before.split(/(?<=[.!?])\s+/), now].filter((one) => one !== '');
  while (sentences.length > 1 && sentences.join(' ').length > LONGEST) sentences.shift();
  return sentences.join(' ').slice(0, LONGEST);
}
