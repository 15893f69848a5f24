import type { MarkedWork } from '../marking/marked-work.ts';
import type { Desk } from './desk-types.ts';

/** A submission on the desk as marked work: its parts are the criteria of the rubric. */
export function workOfDesk(desk: Desk): MarkedWork {
  const { suggestion, review, assignment } = desk;
  return {
    ...{ kind: 'submission', workId: desk.submissionId, version: desk.version, studentName: desk.studentName },
    ...{ published: desk.status === 'published', publishedAt: desk.publishedAt, publishedBy: desk.publishedBy },
    ...{ grade: desk.grade, maxPoints: assignment.maxPoints, blind: desk.blind },
    begun: (review?.criteria ?? []).length > 0 || desk.feedback !== '',
    parts: assignment.rubric.criteria,
    review: {
      parts: (review?.criteria ?? []).map(({ criterionId, points, feedback }) => ({
        partId: criterionId,
        points,
        feedback,
      })),
      feedback: desk.feedback,
    },
    suggestion: suggestion && {
      parts: suggestion.criteria.map(({ criterionId, reason = '', ...suggested }) => ({
        ...suggested,
        partId: criterionId,
        reason,
      })),
      feedback: suggestion.feedback,
    },
  };
}
