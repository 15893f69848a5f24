/** The beginning of a text, as it can be stored: a character that the cut would halve is replaced, and so is NUL. */
export function cutText(text: string, most: number): string {
  return text.slice(0, most).toWellFormed().replaceAll('\u0000', ' ');
}
