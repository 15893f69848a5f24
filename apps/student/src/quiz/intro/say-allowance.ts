import { formatCount } from '@skillbridge/ui';
import type { QuizIntro } from '../quiz-types.ts';

/** The time that this student has, and what of it is theirs alone: `45 minutes: the usual 30, time and a half`. */
export function sayAllowance(time: QuizIntro['time']): string {
  if (time === null) return 'No time limit';
  const { minutes, usualMinutes, timePercent, extraMinutes } = time;
  const own = [
    ...(timePercent > 100 ? [sayFactor(timePercent)] : []),
    ...(extraMinutes > 0 ? [`${extraMinutes} more`] : []),
  ];
  const all = formatCount(minutes, 'minute');
  return own.length === 0 ? all : `${all}: the usual ${usualMinutes}, ${own.join(' and ')}`;
}

function sayFactor(percent: number): string {
  if (percent === 150) return 'time and a half';
  if (percent === 200) return 'double time';
  return `${percent - 100}% more`;
}
