/**
 * Wraps text that somebody else wrote, so that a prompt can say where it starts and ends. The marker grows until the
 * text does not contain it: what is inside cannot close the block and speak as the rest of the prompt.
 */
export function fenceUntrusted(label: string, text: string): string {
  let marks = '===';
  while (text.includes(marks)) marks += '=';
  return `${marks} begin ${label} ${marks}\n${text}\n${marks} end ${label} ${marks}`;
}
