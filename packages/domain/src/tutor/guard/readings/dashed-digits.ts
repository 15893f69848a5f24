import { normaliseMath } from '../../../math/normalise-math.ts';
import type { Reading } from './reading.ts';
import { stripMarkup } from './strip-markup.ts';

/** A dash in every gap and no space: a telephone number, a score, or an answer in disguise; no subtraction looks so. */
const DASHED = /(?<![\w.,/*+^=-])(?<![=+*/^-]\s)\d(?:[-\u2010-\u2013]\d)+(?![\w/*+^=]|\.\d|\s*[=+*/^])/g;
/** Thousands as much of the world writes them. */
const DOTTED = /(?<![\w.,/*+^-])[1-9]\d{0,2}(?:\.\d{3})+(?![\w/*+^]|\.\d)/g;

/** `4-2` for 42, `23.910` for 23910. Without a key they may be a subtraction or a decimal, so that they are no code. */
export const dashedDigits: Reading = {
  name: 'with dashes or dots between the digits',
  hidden: true,
  read(reply) {
    const text = normaliseMath(stripMarkup(reply));
    return [...text.matchAll(DASHED), ...text.matchAll(DOTTED)].map((match) => `: ${match[0].replace(/\D/g, '')} .`);
  },
};
