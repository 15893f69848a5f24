import type { MarkedWork } from '../marking/marked-work.ts';
import type { Attempt } from './attempt-types.ts';

/** An attempt on the desk as marked work: its parts are the questions, those that the key scored marked already. */
export function workOfAttempt(attempt: Attempt): MarkedWork {
  const { items, quiz } = attempt;
  const suggested = items.flatMap(({ suggestion }) => (suggestion ? [suggestion] : []));
  return {
    ...{ kind: 'attempt', workId: attempt.attemptId, version: attempt.version, studentName: attempt.studentName },
    ...{ published: attempt.status === 'published', publishedAt: attempt.publishedAt },
    ...{ publishedBy: attempt.publishedBy, grade: attempt.score, maxPoints: quiz.maxPoints, blind: attempt.blind },
    begun: attempt.feedback !== '' || items.some(({ mark }) => mark?.by === 'instructor'),
    parts: items.map(({ item }, index) => ({ id: item.id, name: `Question ${index + 1}`, maxPoints: item.points })),
    review: {
      parts: items.flatMap(({ item, mark }) =>
        mark ? [{ partId: item.id, points: mark.points, feedback: mark.feedback }] : [],
      ),
      feedback: attempt.feedback,
    },
    suggestion:
      suggested.length > 0
        ? {
            parts: suggested.map(({ itemId, reason = '', ...rest }) => ({ ...rest, partId: itemId, reason })),
            feedback: '',
          }
        : null,
  };
}
