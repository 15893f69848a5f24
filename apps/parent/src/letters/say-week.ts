/** A week from its first and last ISO date, as one says it: `16 to 22 November 2026`, `30 November to 6 December 2026`. */
export function sayWeek(weekStart: string, weekEnd: string): string {
  const say = (date: string, options: Intl.DateTimeFormatOptions) =>
    // The dates are the academy's own days already: read as UTC, they stay what they are.
    new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options }).format(new Date(`${date}T00:00:00Z`));
  const full = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  const sameMonth = weekStart.slice(0, 7) === weekEnd.slice(0, 7);
  const sameYear = weekStart.slice(0, 4) === weekEnd.slice(0, 4);
  const start = sameMonth
    ? { day: 'numeric' as const }
    : sameYear
      ? { day: 'numeric' as const, month: 'long' as const }
      : full;
  return `${say(weekStart, start)} to ${say(weekEnd, full)}`;
}
