import { WHOLE } from './feedback-id.ts';
import { type Marks, markOf, withMark } from './marks.ts';

/** The words of a part, or of the whole. */
export function wordsOf(marks: Marks, about: string): string {
  return about === WHOLE ? marks.feedback : markOf(marks, about).feedback;
}

/** A comment put after the words that are there already. */
export function insertComment(marks: Marks, about: string, text: string): Marks {
  const before = wordsOf(marks, about).trimEnd();
  const words = before === '' ? text : `${before} ${text}`;
  if (about === WHOLE) return { ...marks, feedback: words };
  return withMark(marks, about, { ...markOf(marks, about), feedback: words });
}
