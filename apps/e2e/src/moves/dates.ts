/** Five in the afternoon so many days from now by the clocks of a zone, as a datetime-local field takes it. */
export function atFiveIn(days: number, timeZone: string): string {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  const [year = 0, month = 1, date = 1] = day.format(new Date()).split('-').map(Number);
  return `${new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10)}T17:00`;
}

/** Tomorrow at five in the afternoon. */
export function tomorrowAtFive(timeZone: string): string {
  return atFiveIn(1, timeZone);
}
