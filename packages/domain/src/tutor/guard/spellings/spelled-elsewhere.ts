import { toCardinal as arabic } from 'n2words/ar-SA';
import { toCardinal as german } from 'n2words/de-DE';
import { toCardinal as spanish } from 'n2words/es-ES';
import { toCardinal as japanese } from 'n2words/ja-JP';
import { toCardinal as portuguese } from 'n2words/pt-PT';
import { type Rational, rationalToNumber } from '../../../math/rational.ts';
import { remember } from '../../../math/remember.ts';
import { foldAnew, foldText } from '../words/fold-text.ts';
import { fractionNames } from './fraction-names.ts';
import { spellKorean } from './korean.ts';
import { spellTagalog } from './tagalog.ts';

/** Shorter words in Latin letters look like English ones. */
const DISTINCTIVE = 6;

/**
 * Whether a text spells the value as the number library does not: fractions and halves in other languages, Tagalog and
 * Korea's own numbers, Brazilian and feminine forms, German years in hundreds, Chinese signs and decimals.
 */
export function spelledElsewhere(text: string, value: Rational): boolean {
  const folded = foldText(text)
    .replace(/[\s'’-]+/g, ' ')
    .replace(/pu t (?=\p{L})/gu, 'pu ');
  return patternOf(`${value.n}/${value.d}`).test(folded) || saysHalf(folded, value);
}

/** One pattern for all spellings; one that never fits where there is none. */
const patternOf = remember((fraction: string): RegExp => {
  const [top = 0, bottom = 1] = fraction.split('/').map(Number);
  const whole = bottom === 1 ? wholeSpellings(top) : [];
  const names = bottom > 1 && top > 0 ? fractionNames(top, bottom).map(foldAnew) : [];
  const all = [...[...whole, ...decimalSpellings(top / bottom)].filter(isDistinctive), ...names].map(standsAlone);
  return new RegExp(all.length > 0 ? all.join('|') : '(?!)', 'u');
}, 1000);

function wholeSpellings(value: number): string[] {
  if (value < 2 || value > 999_999) return [];
  const iberian = foldAnew(portuguese(String(value)));
  const brazilian = iberian.replace(/deza(sseis|ssete|nove)/g, 'deze$1');
  return [
    ...(value < 100 ? [spellKorean(value)] : []),
    ...(value < 10_000 ? spellTagalog(value) : []),
    brazilian,
    ...[iberian, brazilian].map((one) => one.replace(/dois$/, 'duas').replace(/centos/g, 'centas')),
    foldAnew(arabic(String(value), { gender: 'feminine' })),
    ...(value > 1099 && value < 2000 ? [germanYear(value)] : []),
  ];
}

function germanYear(year: number): string {
  const rest = year % 100;
  return foldAnew(`${german(String(Math.floor(year / 100)))}hundert${rest === 0 ? '' : german(String(rest))}`);
}

/** `二点五`, `负四`, `dos coma cinco`; whole positive ones are read elsewhere. */
function decimalSpellings(value: number): string[] {
  if (!/^(?:-\d{1,9}|-?\d{1,9}\.\d{1,4})$/.test(String(value))) return [];
  const signs = japanese(String(Math.abs(value)));
  const comma = foldAnew(spanish(String(value))).replace(' punto ', ' coma ');
  return [...(value < 0 ? [`负${signs}`, `負${signs}`] : [signs]), comma];
}

function isDistinctive(word: string): boolean {
  return word !== '' && (!/^[a-z ]+$/.test(word) || word.replaceAll(' ', '').length >= DISTINCTIVE);
}

const PARTICLE = '입니다|이에요|예요|이다|개|명|살|시|마리|권|번|가지|이|은|을';

/** A word of its own; Chinese has no spaces, and Korean writes what follows against it. */
function standsAlone(word: string): string {
  if (/[\u4e00-\u9fff]/.test(word)) return word;
  const after = /[\uac00-\ud7af]/.test(word) ? `(?=$|[^\\p{L}]|${PARTICLE})` : '(?!\\p{L})';
  return `(?<!\\p{L})(?:${word})${after}`;
}

const HALF =
  /(?:\b(?:es|c ?est|est|ist|e|fica|da) (?:genau |exactement |exactamente )?(?:la mitad|la moitie|die halfte|a metade|la meta))(?! (?:de|von|der|di|do|da|d)\b)/;

/** A half put forward, not one that is taken of something. */
function saysHalf(folded: string, value: Rational): boolean {
  return rationalToNumber(value) === 0.5 && HALF.test(folded);
}
