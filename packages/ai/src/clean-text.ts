/**
 * Removes what no reader sees and a JSONB column refuses: NUL and lone surrogates. Models do emit both, and an insert
 * that fails would cost the student the reply.
 */
export function cleanText(text: string): string {
  return text.toWellFormed().replaceAll('\u0000', '');
}
