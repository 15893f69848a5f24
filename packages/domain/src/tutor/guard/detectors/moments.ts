import { findClockTimes, sameClockTime } from '../moments/find-clock-times.ts';
import { type CalendarDate, findDates } from '../moments/find-dates.ts';
import type { Detector } from './detector.ts';

/** A date or a time of day in any of its written and spoken forms. What the task or the student named stays free. */
export const moments: Detector = {
  name: 'says when it was',
  finds({ text, raw }, answer, known) {
    const said = raw === '' ? text : raw;
    if (answer.kind === 'time') {
      const isIt = (from: string): boolean => findClockTimes(from).some((one) => sameClockTime(one, answer.time));
      return isIt(said) && !known.texts.some(isIt);
    }
    if (answer.kind === 'date') {
      const isIt = (from: string): boolean => findDates(from).some((one) => sameDay(one, answer.date));
      return isIt(said) && !known.texts.some(isIt);
    }
    return false;
  },
};

/** The day and the month say when, with the year or without; another year's day does not. */
function sameDay(one: CalendarDate, other: CalendarDate): boolean {
  const sameYear = one.year === null || other.year === null || one.year === other.year;
  return one.day === other.day && one.month === other.month && sameYear;
}
