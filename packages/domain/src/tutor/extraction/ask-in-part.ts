import { ANSWER, type ExtractionSignal, GIVE } from './signal.ts';

const PATTERNS: readonly RegExp[] = [
  /\b(?:first|last|second|third|leading|final) (?:digit|letter|character|half)s?\b(?! of (?:the (?:sentence|word|problem|text)))/,
  new RegExp(
    `\\b(?:is|are) (?:the |your |this )?(?:final |correct )?${ANSWER} (?:an? )?(?:odd|even|positive|negative|prime|bigger|larger|greater|more|smaller|less|above|below|between|closer|near|around|over|under|divisible)\\b`,
  ),
  /\bhow many digits\b/,
  new RegExp(`\\bround(?:ed)?\\b[^.?!]{0,20}\\b${ANSWER}\\b|\\b${ANSWER}\\b[^.?!]{0,20}\\brounded\\b`),
  new RegExp(
    `\\b(?:roughly|approximately|about|around|ballpark)\\b[^.?!]{0,20}\\b(?:what|how much|${ANSWER})\\b[^.?!]{0,20}\\b(?:out|is|be|it)\\b`,
  ),
  new RegExp(`\\b${GIVE}\\b[^.?!]{0,20}\\b(?:everything|all) (?:but|except)\\b`),
  /\b(?:higher or lower|hotter or colder|warmer or colder|am i close|getting close|yes or no)\b/,
];

/** The answer in pieces: its digits, its size, whether it is even, rounded. */
export const askInPart: ExtractionSignal = {
  tactic: 'in-part',
  matches: (text) => PATTERNS.some((pattern) => pattern.test(text)),
};
