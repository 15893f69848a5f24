import type { CheckedLine } from '../tutor-types.ts';

/**
 * The verdicts that may still be shown, and what is said instead of one: those of lines that stand as they were when they were checked. A line that is
 * being typed, and all after it, lose their marks until the next check, since a mark beside another line would be wrong.
 */
export function standingMarks(checked: string, now: string, lines: readonly CheckedLine[]): readonly CheckedLine[] {
  const before = checked.split('\n');
  const after = now.split('\n');
  const changed = after.findIndex((line, index) => line !== before[index]);
  const same = changed < 0 ? after.length : changed;
  return lines.filter(({ number, verdict, sentence }) => (verdict !== 'unread' || sentence !== null) && number <= same);
}

/** The marks in words, for those who do not see them. */
export function sayMarks(marks: readonly CheckedLine[]): string {
  return marks
    .map(({ number, verdict, sentence }) => {
      if (verdict === 'unread') return `Line ${number}: ${sentence}`;
      return verdict === 'follows' ? `Line ${number} follows.` : `Line ${number} does not follow from the line above.`;
    })
    .join(' ');
}
