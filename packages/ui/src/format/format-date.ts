function format(instant: Date | string, timeZone: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, ...options }).format(new Date(instant)).replace(',', '');
}

/** A day in the academy's zone: `Mon 23 Nov 2026`. */
export function formatDate(instant: Date | string, timeZone: string): string {
  return format(instant, timeZone, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
}

/** A time of day in the academy's zone: `17:00`. */
export function formatTime(instant: Date | string, timeZone: string): string {
  return format(instant, timeZone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

/** A day and time in the academy's zone: `Mon 23 Nov 2026, 17:00`. */
export function formatDateTime(instant: Date | string, timeZone: string): string {
  return `${formatDate(instant, timeZone)}, ${formatTime(instant, timeZone)}`;
}
