import { abbreviation } from './abbreviation.ts';
import { arithmetic } from './arithmetic.ts';
import { bracket } from './bracket.ts';
import { continuedArithmetic } from './continued-arithmetic.ts';
import type { Detector } from './detector.ts';
import { digitPlaces } from './digit-places.ts';
import { disguisedWord } from './disguised-word.ts';
import { elimination } from './elimination.ts';
import { equation } from './equation.ts';
import { expression } from './expression.ts';
import { expressionParts } from './expression-parts.ts';
import { foreignWords } from './foreign-words.ts';
import { fractionParts } from './fraction-parts.ts';
import { fractionWords } from './fraction-words.ts';
import { irrational } from './irrational.ts';
import { leftOut } from './left-out.ts';
import { moments } from './moments.ts';
import { neighbour } from './neighbour.ts';
import { optionLetter } from './option-letter.ts';
import { optionText } from './option-text.ts';
import { otherForm } from './other-form.ts';
import { otherUnits } from './other-units.ts';
import { pickedGuess } from './picked-guess.ts';
import { restatedValue } from './restated-value.ts';
import { rounding } from './rounding.ts';
import { statedValue } from './stated-value.ts';
import { translatedWord } from './translated-word.ts';
import { wording } from './wording.ts';
import { zeroWords } from './zero-words.ts';

/** Every way of giving an answer away that the guard knows. A new one is a file and a line here. */
export const detectors: readonly Detector[] = [
  statedValue,
  restatedValue,
  arithmetic,
  equation,
  continuedArithmetic,
  digitPlaces,
  bracket,
  neighbour,
  rounding,
  fractionWords,
  fractionParts,
  zeroWords,
  foreignWords,
  otherUnits,
  expression,
  expressionParts,
  irrational,
  moments,
  optionLetter,
  optionText,
  elimination,
  leftOut,
  pickedGuess,
  wording,
  otherForm,
  disguisedWord,
  abbreviation,
  translatedWord,
];
