import { isPoints } from '@skillbridge/domain';
import { z } from 'zod';
import type { MarkedWork, Part, Review } from './marked-work.ts';

const markSchema = z.object({ points: z.string(), feedback: z.string() });

/** What a grader has typed, as typed: points are text until they are read, so that `1.` can become `1.25`. */
export const marksSchema = z.object({ parts: z.record(z.string(), markSchema), feedback: z.string() });
export type Marks = z.output<typeof marksSchema>;
export type Mark = Marks['parts'][string];

const emptyMark: Mark = { points: '', feedback: '' };

/** The mark of a part; an empty one before anything is typed. */
export function markOf(marks: Marks, partId: string): Mark {
  return marks.parts[partId] ?? emptyMark;
}

/** The marks with another one for a part. */
export function withMark(marks: Marks, partId: string, mark: Mark): Marks {
  return { ...marks, parts: { ...marks.parts, [partId]: mark } };
}

/** The marks that the server holds, as a grader would have typed them. */
export function marksOf({ parts, feedback }: Review): Marks {
  const entries = parts.map(({ partId, ...mark }) => [
    partId,
    { points: String(mark.points), feedback: mark.feedback },
  ]);
  return { parts: Object.fromEntries(entries), feedback };
}

/** The points typed for a part; null when there are none, or none that it can carry. */
export function readPoints(mark: Mark, maxPoints: number): number | null {
  const points = mark.points.trim() === '' ? Number.NaN : Number(mark.points);
  return isPoints(points) && points <= maxPoints ? points : null;
}

/** What can be sent of it: the marks that have points, in the order of the parts, and the words. */
export function reviewOf(marks: Marks, parts: readonly Part[]): Review {
  return {
    parts: parts.flatMap(({ id, maxPoints }) => {
      const mark = markOf(marks, id);
      const points = readPoints(mark, maxPoints);
      return points === null ? [] : [{ partId: id, points, feedback: mark.feedback.trim() }];
    }),
    feedback: marks.feedback.trim(),
  };
}

/** A review as text, to tell whether two are the same. */
export function reviewText(review: Review): string {
  return JSON.stringify([review.parts.map((mark) => [mark.partId, mark.points, mark.feedback]), review.feedback]);
}

/** The review that the server holds, as text that compares with `reviewText` of what is on the screen. */
export function heldReviewText({ review, parts }: MarkedWork): string {
  return reviewText(reviewOf(marksOf(review), parts));
}

/** Parts with something typed that cannot be sent yet: words without points, or points that it cannot carry. */
export function unsentParts(marks: Marks, parts: readonly Part[]): readonly Part[] {
  return parts.filter(({ id, maxPoints }) => {
    const mark = markOf(marks, id);
    return readPoints(mark, maxPoints) === null && `${mark.points}${mark.feedback}`.trim() !== '';
  });
}
