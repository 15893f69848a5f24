/** What waits and would not be published, by why: `3 less sure, 1 you have begun`. Empty when there is none. */
export function sayLeft(left: { blind: number; unsure: number; incomplete: number; begun: number }): string {
  const parts = [
    left.unsure > 0 && `${left.unsure} less sure`,
    left.begun > 0 && `${left.begun} that you have begun`,
    left.incomplete > 0 && `${left.incomplete} without a whole suggestion`,
    left.blind > 0 && `${left.blind} kept for you to mark first`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? '' : `These stay in the queue: ${parts.join(', ')}.`;
}
