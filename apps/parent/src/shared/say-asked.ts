/** How often, within a sentence: `12 times`, `once`, `not once`. */
export function sayAsked(count: number): string {
  if (count === 0) return 'not once';
  return count === 1 ? 'once' : `${count.toLocaleString('en-GB')} times`;
}
