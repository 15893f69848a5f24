import { spanish } from '../../../math/number-words/spanish.ts';
import { remember } from '../../../math/remember.ts';
import { spellOutNumbers } from '../../../math/spell-out-numbers.ts';

/** A time of day. Without `am`, `pm` or an hour past twelve it may be either half of the day. */
export type ClockTime = { minutes: number; half: 'am' | 'pm' | null };

const HOUR = '(\\d{1,2})';
const HALF_OF_DAY = '(?:\\s?([ap])\\.?\\s?m\\b)?';
const MINUTES_BEFORE = '(?:to|before|till|until|of)';
const MINUTES_AFTER = '(?:past|after)';
/** Where only a time can follow. */
const AT = "(?:at|is|it's|was|by|about|around|until|till|before|after|from)";

type Form = readonly [pattern: RegExp, read: (groups: readonly string[]) => readonly [hour: number, minutes: number]];

const FORMS: readonly Form[] = [
  [
    new RegExp(`(?<![\\d:.])${HOUR}\\s?[:h]\\s?([0-5]\\d)(?![\\d:])${HALF_OF_DAY}`, 'g'),
    ([h, m]) => [Number(h), Number(m)],
  ],
  [
    new RegExp(`(?<![\\d:.])${HOUR}\\.([0-5]\\d)(?!\\d)\\s?([ap])\\.?\\s?m\\b`, 'g'),
    ([h, m]) => [Number(h), Number(m)],
  ],
  [new RegExp(`(?<![\\d:.])${HOUR}(?: o['’]? ?clock)?\\s?()([ap])\\.?\\s?m\\b`, 'g'), ([h]) => [Number(h), 0]],
  [new RegExp(`\\b${HOUR} o['’]? ?clock\\b()()`, 'g'), ([h]) => [Number(h), 0]],
  [/\b([01]\d|2[0-3])([0-5]\d) ?(?:hours|hrs|h)\b()/g, ([h, m]) => [Number(h), Number(m)]],
  [
    new RegExp(
      `(?<![\\d:.])\\b${HOUR} (?:(?:oh|o) (?=\\d\\b))?([1-5]\\d|(?<=oh? )\\d)(?![\\d:]|-[a-z]|\\.\\d| min)${HALF_OF_DAY}`,
      'g',
    ),
    ([h, m]) => [Number(h), Number(m)],
  ],
  [new RegExp(`\\bquarter ${MINUTES_AFTER} ${HOUR}\\b()${HALF_OF_DAY}`, 'g'), ([h]) => [Number(h), 15]],
  [new RegExp(`\\bquarter ${MINUTES_BEFORE} ${HOUR}\\b()${HALF_OF_DAY}`, 'g'), ([h]) => [Number(h), -15]],
  [new RegExp(`\\bhalf[- ]${MINUTES_AFTER} ${HOUR}\\b()${HALF_OF_DAY}`, 'g'), ([h]) => [Number(h), 30]],
  [new RegExp(`\\b${AT} half ${HOUR}\\b(?! (?:of|a|an|the)\\b|/)()${HALF_OF_DAY}`, 'g'), ([h]) => [Number(h), 30]],
  [
    new RegExp(`\\b()(\\d{1,2})(?: minutes?)? past ${HOUR}\\b${HALF_OF_DAY}`, 'g'),
    ([, m, h]) => [Number(h), Number(m)],
  ],
  [
    new RegExp(`\\b()(\\d{1,2}) minutes? after ${HOUR}\\b(?! min)${HALF_OF_DAY}`, 'g'),
    ([, m, h]) => [Number(h), Number(m)],
  ],
  [new RegExp(`\\b()(5|10|20|25) to ${HOUR}\\b(?! min)${HALF_OF_DAY}`, 'g'), ([, m, h]) => [Number(h), -Number(m)]],
  [
    new RegExp(`\\b()(\\d{1,2}) minutes? ${MINUTES_BEFORE} ${HOUR}\\b(?! min)${HALF_OF_DAY}`, 'g'),
    ([, m, h]) => [Number(h), -Number(m)],
  ],
  [/\b(?:noon|midday)\b()/g, () => [12, 0]],
  [/\bmidnight\b()/g, () => [24, 0]],
  // Spanish, French, German
  [new RegExp(`\\bl?as? ${HOUR} y media\\b()()`, 'g'), ([h]) => [Number(h), 30]],
  [new RegExp(`\\bl?as? ${HOUR} y cuarto\\b()()`, 'g'), ([h]) => [Number(h), 15]],
  [new RegExp(`\\bl?as? ${HOUR} menos cuarto\\b()()`, 'g'), ([h]) => [Number(h), -15]],
  [new RegExp(`\\b${HOUR} heures? et demie?\\b()()`, 'g'), ([h]) => [Number(h), 30]],
  [new RegExp(`\\b${HOUR} heures? et quart\\b()()`, 'g'), ([h]) => [Number(h), 15]],
  [new RegExp(`\\b${HOUR} heures? moins le quart\\b()()`, 'g'), ([h]) => [Number(h), -15]],
  [new RegExp(`\\bhalb ${HOUR}\\b()()`, 'g'), ([h]) => [Number(h), -30]],
  [new RegExp(`\\bviertel nach ${HOUR}\\b()()`, 'g'), ([h]) => [Number(h), 15]],
  [new RegExp(`\\bviertel vor ${HOUR}\\b()()`, 'g'), ([h]) => [Number(h), -15]],
];

/** The hours of the languages above that the Spanish and English number words do not have. */
const HOURS: Readonly<Record<string, number>> = {
  ...{ une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11 },
  ...{
    eins: 1,
    zwei: 2,
    drei: 3,
    vier: 4,
    funf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    elf: 11,
    zwolf: 12,
  },
};
const FOREIGN_HOUR = new RegExp(
  `\\b(?:${Object.keys(HOURS).join('|')})\\b(?= heures?\\b)|(?<=\\b(?:halb|vor|nach) )(?:${Object.keys(HOURS).join('|')})\\b`,
  'g',
);
const SPANISH_HOUR = /\blas? \p{L}+(?= (?:y|menos)\b)/gu;

/** Every time of day in a text: `3:45 pm`, `15.45`, `a quarter to four`, `half two`, `three forty-five`, `noon`. */
export const findClockTimes = remember(findAnew, 8);

function findAnew(text: string): readonly ClockTime[] {
  const folded = text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ');
  const hours = folded
    .replace(FOREIGN_HOUR, (word) => String(HOURS[word] ?? word))
    .replace(SPANISH_HOUR, (hour) => spellOutNumbers(hour, spanish));
  const named = hours.replace(/(?<=\b(?:to|before|past|after) )(?:noon|midday|midnight)\b/g, '12');
  const plain = spellOutNumbers(named.replace(/\bone\b(?= (?:fif|thir|for|twen|ten|oh))/g, '1'));
  return FORMS.flatMap(([pattern, read]) =>
    [...plain.matchAll(pattern)].flatMap((match) => {
      const [hour, minutes] = read(match.slice(1).map((group) => group ?? ''));
      return hour <= 24 && Math.abs(minutes) < 60 ? [clockTime(hour, minutes, match.slice(1).at(-1) ?? '')] : [];
    }),
  );
}

function clockTime(hour: number, minutes: number, letter: string): ClockTime {
  const half = letter === 'a' ? 'am' : letter === 'p' ? 'pm' : hour > 12 && hour < 24 ? 'pm' : hour === 0 ? 'am' : null;
  const told = (half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour) * 60 + minutes;
  return { minutes: (told + 1440) % 1440, half };
}

/** Whether two times may be the same: `15:45` and `a quarter to four` may, `3:45 am` and `15:45` may not. */
export function sameClockTime(one: ClockTime, other: ClockTime): boolean {
  if (one.half !== null && other.half !== null) return one.minutes === other.minutes;
  return one.minutes % 720 === other.minutes % 720;
}
