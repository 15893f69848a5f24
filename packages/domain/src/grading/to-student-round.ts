/** ANSWER-BEARING: takes rounds that hold suggestions, which students never see. */
import type { Rubric } from '../rubric/rubric.ts';
import type { Review } from './review.ts';
import type { StudentRound } from './student-round.ts';

/** A round as staff and the server hold it. */
export type KeptRound = {
  readonly number: number;
  readonly submittedAt: Date;
  readonly content: string;
  readonly returnNote: string;
  readonly createdAt: Date;
  readonly review: Review | null;
  readonly feedback: string;
  /** Null unless it was out: marks that an instructor had only begun to give are theirs alone. */
  readonly grade: number | null;
};

/** What the student may know of an earlier round: the work, the note, and the grade if they had seen it already. */
export function toStudentRound(round: KeptRound, rubric: Rubric): StudentRound {
  return {
    number: round.number,
    handedInAt: round.submittedAt.toISOString(),
    content: round.content,
    note: round.returnNote,
    returnedAt: round.createdAt.toISOString(),
    grade:
      round.grade === null
        ? null
        : { points: round.grade, feedback: round.feedback, criteria: criteriaOf(round.review, rubric) },
  };
}

/** By the rubric of today: a criterion that it no longer has has no name to show. */
function criteriaOf(review: Review | null, rubric: Rubric) {
  return rubric.criteria.flatMap(({ id, name, maxPoints }) => {
    const mark = review?.criteria.find((one) => one.criterionId === id);
    return mark ? [{ criterionId: id, name, points: mark.points, maxPoints, feedback: mark.feedback }] : [];
  });
}
