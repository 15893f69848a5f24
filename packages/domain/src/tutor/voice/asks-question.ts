/** What somebody else said, and mathematics: a question mark in there asks nothing of the student. */
const QUOTED = /“[^”]*(?:”|$)|«[^»]*(?:»|$)|(?<=^|[\s(])"[^"\n]*(?:"|$)|\$\$[^$]*(?:\$\$|$)|\$[^$\n]*\$|`[^`]*(?:`|$)/g;

const MARK = /[?？؟]/;

/** Whether a text asks the student something, outside of what it quotes. */
export function asksQuestion(text: string): boolean {
  return MARK.test(text.replace(QUOTED, ' '));
}
