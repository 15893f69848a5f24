import { useMe } from '@skillbridge/client/react';
import { cx, formatCount, formatPoints, MathText, TextLink } from '@skillbridge/ui';
import type { QuizLine } from '../quiz/quiz-types.ts';
import { useNow } from '../shared/use-now.ts';
import { sayQuizTime } from './say-quiz-time.ts';

/**
 * One quiz on a hairline, leading to what there is to do or to see. The link covers the row. `ahead` is how far the
 * server's clock is ahead of this computer's, in milliseconds: the time left must be true where that one is wrong.
 */
export function QuizRow({ quiz, ahead }: { quiz: QuizLine; ahead: number }) {
  const now = new Date(useNow().getTime() + ahead);
  const { timeZone } = useMe().academy;
  const { running, points, maxPoints, minutes, attemptsLeft, attemptsUsed, mayBegin } = quiz;
  const time = sayQuizTime(quiz, now, timeZone);
  const again = mayBegin && attemptsUsed > 0;
  const facts = [
    quiz.courseTitle,
    formatCount(quiz.questions, 'question'),
    ...(minutes === null ? [] : [`${minutes} min`]),
    ...(again ? [attemptsLeft === null ? 'May be taken again' : `${formatCount(attemptsLeft, 'attempt')} left`] : []),
  ];
  return (
    <li className="relative grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-6 border-b border-line py-3 transition-colors duration-100 last:border-b-0 hover:bg-well/60 sm:grid-cols-[minmax(0,1fr)_auto_auto]">
      <TextLink quiet to={leadTo(quiz)} className="after:absolute after:inset-0">
        <MathText inline text={quiz.title} />
      </TextLink>
      <span className="col-start-1 flex flex-wrap gap-x-4 text-sm text-ink-soft">
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </span>
      <span className="col-start-1 text-sm sm:col-start-2 sm:row-start-1">
        {running && <span className="font-semibold text-accent">In progress{time && ', '}</span>}
        {time && <span className={cx(running ? 'font-medium text-ink' : 'text-ink-soft')}>{time}</span>}
      </span>
      <span className="col-start-2 row-start-1 min-w-20 text-right font-semibold sm:col-start-3">
        {points === null ? (
          <span className="font-normal text-ink-soft">{formatCount(maxPoints, 'point')}</span>
        ) : (
          formatPoints(points, maxPoints)
        )}
      </span>
    </li>
  );
}

/** To the result of what was handed in; else to the page before it begins. */
function leadTo({ id, standing, latestAttemptId }: QuizLine): string {
  const done = standing === 'waiting' || standing === 'graded';
  return done && latestAttemptId ? `/quizzes/${id}/attempts/${latestAttemptId}/result` : `/quizzes/${id}`;
}
