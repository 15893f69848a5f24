import { divideRational, type Rational, whole } from '../../../math/rational.ts';
import { readMeasures } from '../read-measures.ts';
import { type ClockTime, findClockTimes } from './find-clock-times.ts';
import { type CalendarDate, findDates } from './find-dates.ts';

/** An answer that is a date, a time of day, a year or a span of hours and minutes. */
export type Moment =
  | { kind: 'date'; date: CalendarDate }
  | { kind: 'time'; time: ClockTime }
  | { kind: 'value'; value: Rational; name: null; unit: string | null };

const YEAR =
  /^(?:in |the year |year |circa |c\. ?|around |about )?(?<!\d)(\d{3,4})(?: ?(?:a\.?d|c\.?e|b\.?c(?:\.?e)?)\.?)?$/i;
const CLOCK = /^(?:at )?\d{1,2}[:h.]?\d{0,2}(?: ?[ap]\.? ?m\.?| o'clock)?$/i;
const WORDED_CLOCK = /\b(?:past|quarter|o'clock|noon|midnight|midday)\b/i;
const NUMERIC_DATE = /^\d{1,4}([-/.])\d{1,2}\1\d{1,4}$/;
const NAMED_DATE = /\p{L}{3}|[年월月]/u;
const SPAN = /^\d+ ?(?:h|hrs?|hours?)\b,? ?(?:and )?\d+ ?(?:m|mins?|minutes?)\.?$/i;

/** Reads an answer as such; gives every form in which it can be given away, none for any other answer. */
export function readMoment(answer: string): Moment[] {
  const text = answer.trim().replace(/[.;!?]+$/, '');
  if (SPAN.test(text)) return readSpan(text.replace(/(\d) ?m$/i, '$1 min'));
  const year = YEAR.exec(text)?.[1];
  if (year && !/^\d+$/.test(text)) return [yearValue(Number(year))];
  if (CLOCK.test(text) || (WORDED_CLOCK.test(text) && text.length < 30)) {
    const isPlainFigure = /^\d+(?:\.\d+)?$/.test(text);
    const time = isPlainFigure ? undefined : findClockTimes(text)[0];
    if (time) return [{ kind: 'time', time }];
  }
  const isDate = text.length <= 40 && (NUMERIC_DATE.test(text) || !text.includes('/'));
  const dates = isDate && (NUMERIC_DATE.test(text) || NAMED_DATE.test(text)) ? findDates(text) : [];
  const years = [...new Set(dates.flatMap(({ year: one }) => one ?? []))].map(yearValue);
  return [...dates.map((date): Moment => ({ kind: 'date', date })), ...years];
}

function yearValue(year: number): Moment {
  return { kind: 'value', value: whole(year), name: null, unit: null };
}

function readSpan(text: string): Moment[] {
  const total = readMeasures(text).at(-1);
  const hours = total && divideRational(total.value, whole(3600));
  return hours ? [{ kind: 'value', value: hours, name: null, unit: 'hours' }] : [];
}
