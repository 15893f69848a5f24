/** Whether a text says nothing: spaces, control and invisible characters only. */
export function isBlank(text: string): boolean {
  return text.replace(/[\p{C}\p{Z}\s\p{Default_Ignorable_Code_Point}]/gu, '') === '';
}
