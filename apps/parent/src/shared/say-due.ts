import { formatDue } from '@skillbridge/ui';

/** When work is due, as a sentence begins: `Due tomorrow, 17:00`, `Was due yesterday, 17:00`, `No due date`. */
export function sayDue(dueAt: string | null, now: Date, timeZone: string): string {
  if (dueAt === null) return 'No due date';
  const due = formatDue(dueAt, now, timeZone).replace(/ (\d\d:\d\d)$/u, ', $1');
  return due.charAt(0).toUpperCase() + due.slice(1);
}
