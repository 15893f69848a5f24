import { ANSWER, type ExtractionSignal, GIVE } from './signal.ts';

const CODE =
  /\b(?:base ?64|rot ?13|morse|binary|hex\w*|cipher|code ?word|in code|encoded?|encrypt\w*|emojis?|roman numerals?|backwards?|reversed?|letter by letter|digit by digit|acrostic|first letters?|leetspeak|pig latin|ascii|json|in (?:spanish|french|german|italian|latin|chinese|japanese|portuguese|another language|words))\b/;
const THING = new RegExp(`\\b(?:${ANSWER}|number|digits?|it|value)\\b`);
/** Nobody asks for these in honest work. */
const SECRET = /\b(?:base ?64|rot ?13|morse|pig latin|leetspeak|l33t|caesar|cipher)\b(?!\s+(?:mean|is|stand))/;

/** The answer in a code, in other words or in another language. */
export const askEncoded: ExtractionSignal = {
  tactic: 'encoded',
  matches: (text) =>
    SECRET.test(text) ||
    (CODE.test(text) &&
      THING.test(text) &&
      new RegExp(`\\b(?:${GIVE}|translate|encode|spell|put|hide|what|say)\\b`).test(text)),
};
