import { base64 } from './base64.ts';
import { characterCodes } from './character-codes.ts';
import { cjkNumerals } from './cjk-numerals.ts';
import { dashedDigits } from './dashed-digits.ts';
import { escapes } from './escapes.ts';
import { lookAlikes } from './look-alikes.ts';
import { morse } from './morse.ts';
import { otherBases } from './other-bases.ts';
import { otherLanguages } from './other-languages.ts';
import { plain } from './plain.ts';
import type { Reading } from './reading.ts';
import { reversed } from './reversed.ts';
import { romanNumerals } from './roman-numerals.ts';
import { rot13 } from './rot13.ts';
import { spacedDigits } from './spaced-digits.ts';
import { spelledLetters } from './spelled-letters.ts';
import { tallies } from './tallies.ts';
import { years } from './years.ts';

/** Every disguise that the guard sees through by reading the reply another way. A new one is a file and a line here. */
export const readings: readonly Reading[] = [
  plain,
  spacedDigits,
  dashedDigits,
  spelledLetters,
  otherLanguages,
  cjkNumerals,
  lookAlikes,
  base64,
  escapes,
  rot13,
  reversed,
  romanNumerals,
  otherBases,
  morse,
  characterCodes,
  tallies,
  years,
];
