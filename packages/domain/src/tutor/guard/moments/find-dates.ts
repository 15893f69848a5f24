import { remember } from '../../../math/remember.ts';
import { spellOutNumbers } from '../../../math/spell-out-numbers.ts';
import { spellOutYears } from './spell-out-years.ts';

/** A day of a year, or of any year. */
export type CalendarDate = { day: number; month: number; year: number | null };

/** English, Spanish, French, German, Portuguese and Italian, without accents. */
const MONTHS = [
  'january|jan|enero|janvier|januar|janeiro|gennaio',
  'february|feb|febrero|fevrier|februar|fevereiro|febbraio',
  'march|mar|marzo|mars|marz|marco',
  'april|apr|abril|avril|aprile',
  'may|mayo|mai|maio|maggio',
  'june|jun|junio|juin|juni|junho|giugno',
  'july|jul|julio|juillet|juli|julho|luglio',
  'august|aug|agosto|aout',
  'september|sept|sep|septiembre|septembre|setembro|settembre',
  'october|oct|octubre|octobre|oktober|outubro|ottobre',
  'november|nov|noviembre|novembre|novembro',
  'december|dec|diciembre|decembre|dezember|dezembro|dicembre',
];
const MONTH_OF = new Map(MONTHS.flatMap((names, at) => names.split('|').map((name) => [name, at + 1] as const)));
const MONTH = `(${MONTHS.join('|')})`;
const DAY = '(\\d{1,2})';
const YEAR = '(\\d{4})';

const TENTHS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const ORDINALS = new Map<string, number>([
  ...TENTHS.map((word, at) => [word, at + 1] as const),
  ...TENTHS.slice(0, 9).map((word, at) => [`twenty-${word}`, at + 21] as const),
  ['thirtieth', 30],
  ['thirty-first', 31],
]);
const ORDINAL = new RegExp(`\\b(?:(?:twenty|thirty)[\\s-])?(?:${TENTHS.join('|')}|thirtieth)\\b`, 'g');

type Part = 'day' | 'month' | 'year' | 'name';
/** Each way to write one, and what its groups are. */
const FORMS: readonly (readonly [RegExp, readonly Part[]])[] = [
  [
    new RegExp(`\\b${MONTH}\\b\\.?,? (?:the )?${DAY}(?:st|nd|rd|th)?\\b(?:,? (?:of |in )?${YEAR}\\b)?`, 'g'),
    ['name', 'day', 'year'],
  ],
  [
    new RegExp(
      `\\b${DAY}(?:st|nd|rd|th|er|º|\\.)?(?: day)? (?:of |de |di )?${MONTH}\\b\\.?(?:,? (?:of |in |de |del )?${YEAR}\\b)?`,
      'g',
    ),
    ['day', 'name', 'year'],
  ],
  [new RegExp(`\\b${YEAR}([-/.])${DAY}\\2${DAY}\\b`, 'g'), ['year', 'name', 'month', 'day']],
  [new RegExp(`\\b${DAY}([-/.])${DAY}\\2${YEAR}\\b`, 'g'), ['day', 'name', 'month', 'year']],
  [new RegExp(`\\b${DAY}([-/.])${DAY}\\2${YEAR}\\b`, 'g'), ['month', 'name', 'day', 'year']],
  [new RegExp(`(?<![\\d/.])${DAY}/${DAY}(?:/\\d{2})?(?![\\d/]|\\.\\d)`, 'g'), ['day', 'month']],
  [new RegExp(`(?<![\\d/.])${DAY}/${DAY}(?:/\\d{2})?(?![\\d/]|\\.\\d)`, 'g'), ['month', 'day']],
  [/(?:(\d{4})\s*[年년]\s*)?(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일号]/g, ['year', 'month', 'day']],
];

/** Every date in a text, `7/4` both ways round. A date in words counts too: `the fourth of July, seventeen seventy-six`. */
export const findDates = remember(findAnew, 8);

function findAnew(text: string): readonly CalendarDate[] {
  const folded = text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC').replace(/\s+/g, ' ');
  const plain = spellOutNumbers(
    spellOutYears(folded).replace(ORDINAL, (word) => String(ORDINALS.get(word.replace(' ', '-')) ?? word)),
  );
  return FORMS.flatMap(([pattern, parts]) =>
    [...plain.matchAll(pattern)].flatMap((match) => {
      const at = (part: Part): string | undefined => match[parts.indexOf(part) + 1];
      const named = parts.includes('month') ? at('month') : MONTH_OF.get(at('name') ?? '');
      const [day, month, year] = [Number(at('day')), Number(named), parts.includes('year') ? at('year') : undefined];
      const exists = day >= 1 && day <= 31 && month >= 1 && month <= 12;
      return exists ? [{ day, month, year: year === undefined ? null : Number(year) }] : [];
    }),
  );
}
