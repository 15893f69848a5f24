import { normaliseMath } from '../../../math/normalise-math.ts';
import type { Reading } from './reading.ts';
import { stripMarkup } from './strip-markup.ts';

/** A dash in every gap and no space: a telephone number, a score, or an answer in disguise; no subtraction looks so. */
const DASHED = /(?<![\w.,/*+^=-])(?<![=+*/^-]\s)\d(?:[-\u2010-\u2013]\d)+(?![\w/*+^=]|\.\d|\s*[=+*/^])/g;

/** `4-2` for 42. Without a key it may be a subtraction, so that it is no code. */
export const dashedDigits: Reading = {
  name: 'with dashes between the digits',
  hidden: true,
  read: (reply) =>
    [...normaliseMath(stripMarkup(reply)).matchAll(DASHED)].map((match) => `: ${match[0].replace(/\D/g, '')} .`),
};
