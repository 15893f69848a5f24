import { formatDue, formatDuration } from '@skillbridge/ui';
import type { QuizLine } from '../quiz/quiz-types.ts';

/** The one moment that matters of a quiz now: `12 min left`, `Closes tomorrow, 17:00`, `Opens Friday, 09:00`. */
export function sayQuizTime(
  { standing, running, opensAt, closesAt }: Pick<QuizLine, 'standing' | 'running' | 'opensAt' | 'closesAt'>,
  now: Date,
  timeZone: string,
): string | null {
  const at = (verb: string, instant: string) =>
    `${verb} ${formatDue(instant, now, timeZone)
      .replace(/^(?:was )?due /u, '')
      .replace(/ (\d\d:\d\d)$/u, ', $1')}`;
  if (running?.endsAt) {
    const seconds = (Date.parse(running.endsAt) - now.getTime()) / 1000;
    return seconds > 0 ? `${formatDuration(seconds)} left` : 'The time is over';
  }
  if (standing === 'upcoming' && opensAt) return at('Opens', opensAt);
  if (closesAt === null) return null;
  return at(Date.parse(closesAt) > now.getTime() ? 'Closes' : 'Closed', closesAt);
}
