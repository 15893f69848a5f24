/** What words are about: a part, or the work as a whole. */
export const WHOLE = 'whole';

/** The id of the box for words about a part or the whole. */
export function feedbackFieldId(about: string): string {
  return `feedback-${about}`;
}
