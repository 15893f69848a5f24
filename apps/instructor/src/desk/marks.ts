import { isPoints } from '@skillbridge/domain';
import { z } from 'zod';
import type { Criterion, Desk, Review } from './desk-types.ts';

const markSchema = z.object({ points: z.string(), feedback: z.string() });

/** What a grader has typed, as typed: points are text until they are read, so that `1.` can become `1.25`. */
export const marksSchema = z.object({ criteria: z.record(z.string(), markSchema), feedback: z.string() });
export type Marks = z.output<typeof marksSchema>;
export type Mark = Marks['criteria'][string];

const emptyMark: Mark = { points: '', feedback: '' };

/** The mark of a criterion; an empty one before anything is typed. */
export function markOf(marks: Marks, criterionId: string): Mark {
  return marks.criteria[criterionId] ?? emptyMark;
}

/** The marks that the server holds, as a grader would have typed them. */
export function marksOfDesk({ review, feedback }: Pick<Desk, 'review' | 'feedback'>): Marks {
  const entries = (review?.criteria ?? []).map(({ criterionId, ...mark }) => [
    criterionId,
    { points: String(mark.points), feedback: mark.feedback },
  ]);
  return { criteria: Object.fromEntries(entries), feedback };
}

/** The points typed for a criterion; null when there are none, or none that it can carry. */
export function readPoints(mark: Mark, maxPoints: number): number | null {
  const points = mark.points.trim() === '' ? Number.NaN : Number(mark.points);
  return isPoints(points) && points <= maxPoints ? points : null;
}

/** What can be sent of it: the marks that have points, in the order of the rubric, and the words. */
export function reviewOf(marks: Marks, criteria: readonly Criterion[]): Review {
  return {
    criteria: criteria.flatMap(({ id, maxPoints }) => {
      const mark = markOf(marks, id);
      const points = readPoints(mark, maxPoints);
      return points === null ? [] : [{ criterionId: id, points, feedback: mark.feedback.trim() }];
    }),
    feedback: marks.feedback.trim(),
  };
}

/** A review as text, to tell whether two are the same. */
export function reviewText(review: Review): string {
  return JSON.stringify([
    review.criteria.map((mark) => [mark.criterionId, mark.points, mark.feedback ?? '']),
    review.feedback,
  ]);
}

/** The review that the server holds, as text that compares with `reviewText` of what is on the screen. */
export function deskReviewText(desk: Desk): string {
  return reviewText(reviewOf(marksOfDesk(desk), desk.assignment.rubric.criteria));
}

/** Criteria with something typed that cannot be sent yet: words without points, or points that it cannot carry. */
export function unsentCriteria(marks: Marks, criteria: readonly Criterion[]): readonly Criterion[] {
  return criteria.filter(({ id, maxPoints }) => {
    const mark = markOf(marks, id);
    return readPoints(mark, maxPoints) === null && `${mark.points}${mark.feedback}`.trim() !== '';
  });
}
