/** One option of a multiple-choice question: `B) 12` is the letter B and the text 12. */
export type Option = { letter: string; text: string };

/** `B) `, `(C) `, `D: ` */
const MARK = /(?:^|[\s(])\(?([A-H])\s?[).:\]]\s*(?=\S)/g;
const LONGEST = 200;

/**
 * The lists of options in the instructions, in order: letters from A on that follow one another, in lines or in one
 * line. A list of fewer than two is none.
 */
export function readOptions(instructions: string): Option[][] {
  const lists: Option[][] = [];
  const marks = [...instructions.matchAll(MARK)];
  let open: Option[] = [];
  for (const [index, mark] of marks.entries()) {
    const letter = mark[1] ?? '';
    const expected = String.fromCharCode(65 + open.length);
    if (letter !== expected) {
      if (open.length > 1) lists.push(open);
      open = [];
      if (letter !== 'A') continue;
    }
    const start = mark.index + mark[0].length;
    const rest = instructions.slice(start, Math.min(marks[index + 1]?.index ?? instructions.length, start + LONGEST));
    open.push({ letter, text: (rest.split('\n')[0] ?? '').trim().replace(/[\s,;]+$/, '') });
  }
  if (open.length > 1) lists.push(open);
  return lists;
}
