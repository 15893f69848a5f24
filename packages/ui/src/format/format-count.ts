const plain = new Intl.NumberFormat('en-GB');

/** A count with its noun: `1 question`, `1,204 questions`. The plural is the noun with an s unless given. */
export function formatCount(count: number, one: string, many = `${one}s`): string {
  return `${plain.format(count)} ${count === 1 ? one : many}`;
}
