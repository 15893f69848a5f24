const names: Readonly<Record<number, string>> = {
  100: 'The usual time',
  125: 'Time and a quarter',
  150: 'Time and a half',
  200: 'Double time',
};

/** A student's share of the usual time, in words: `Time and a half` for 150. */
export function sayFactor(timePercent: number): string {
  return names[timePercent] ?? `${timePercent}% of the usual time`;
}
