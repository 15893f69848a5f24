const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ONES = 'one two three four five six seven eight nine'.split(' ');

const VALUES = new Map([
  ...TEENS.map((word, at) => [word, at + 10] as const),
  ...TENS.map((word, at) => [word, (at + 2) * 10] as const),
  ...ONES.map((word, at) => [word, at + 1] as const),
]);
const TWO_DIGITS = `(?:(?:${TENS.join('|')})(?:[\\s-]+(?:${ONES.join('|')}))?|${TEENS.join('|')})`;
const CENTURY = `(?:${TEENS.join('|')}|twenty)`;
const YEAR = new RegExp(
  `(?<![\\w-])(${CENTURY})[\\s-]+(?:(?:oh|o|nought)[\\s-]+(${ONES.join('|')})|(?:hundred(?: and)?[\\s-]+)?(${TWO_DIGITS}))(?![\\w]|-[a-z])`,
  'gi',
);

/** Years as they are spoken: `seventeen seventy-six` and `seventeen hundred and seventy-six` 1776, `nineteen oh three` 1903. */
export function spellOutYears(text: string): string {
  return text.replace(YEAR, (all, century: string, ones: string | undefined, rest: string | undefined) => {
    const head = VALUES.get(century.toLowerCase());
    const tail = (ones ?? rest ?? '')
      .toLowerCase()
      .split(/[\s-]+/)
      .reduce((sum, word) => sum + (VALUES.get(word) ?? 0), 0);
    return head === undefined || tail === 0 ? all : String(head * 100 + tail);
  });
}
