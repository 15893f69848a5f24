/**
 * How an instant is written: `day` Monday 30 November; `date` 30 November 2026; `time` 5:00 pm; `day-time` Monday 30
 * November, 5:00 pm; `date-time` 30 November 2026, 5:00 pm; `iso-date` 2026-11-30; `input` 2026-11-30T17:00, the form
 * that datetime-local fields and `parseLocalDateTime` read.
 */
export type DateStyle = 'day' | 'date' | 'time' | 'day-time' | 'date-time' | 'iso-date' | 'input';

/** Writes an instant as clocks of a time zone show it. Put together by hand, so every browser writes the same. */
export function formatInZone(instant: Date, timeZone: string, style: DateStyle): string {
  const part = partsOf(instant, timeZone);
  const hour = Number(part.hour);
  const time = `${hour % 12 || 12}:${part.minute} ${hour < 12 ? 'am' : 'pm'}`;
  const day = `${part.weekday} ${Number(part.day)} ${part.monthName}`;
  const date = `${Number(part.day)} ${part.monthName} ${Number(part.year)}`;
  const isoDate = `${part.year.padStart(4, '0')}-${part.month}-${part.day}`;
  switch (style) {
    case 'day':
      return day;
    case 'date':
      return date;
    case 'time':
      return time;
    case 'day-time':
      return `${day}, ${time}`;
    case 'date-time':
      return `${date}, ${time}`;
    case 'iso-date':
      return isoDate;
    case 'input':
      return `${isoDate}T${part.hour}:${part.minute}`;
  }
}

function partsOf(instant: Date, timeZone: string) {
  const numeric = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(instant);
  const get = (type: Intl.DateTimeFormatPartTypes) => numeric.find((part) => part.type === type)?.value ?? '';
  const name = (option: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { timeZone, calendar: 'gregory', ...option }).format(instant);
  return {
    year: get('year'),
    month: get('month'),
    day: get('day'),
    hour: get('hour'),
    minute: get('minute'),
    monthName: name({ month: 'long' }),
    weekday: name({ weekday: 'long' }),
  };
}
