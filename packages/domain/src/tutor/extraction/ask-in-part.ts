import { ANSWER, type ExtractionSignal, GIVE } from './signal.ts';

const DIGIT =
  '(?:first|last|second|third|leading|final|ones|units|tens|hundreds|every) (?:digit|letter|character|half)s?';
const SIZE =
  '(?:an? )?(?:odd|even|positive|negative|prime|bigger|larger|greater|more|smaller|less|above|below|between|closer|near|around|over|under|divisible|a multiple|whole|starting|ending)';
const PATTERNS: readonly RegExp[] = [
  // `tell me the first digit`
  new RegExp(
    `\\b(?:what(?:'s| is| are)?|tell|give|show|say|only|just|know|reveal|with|which|spell|${ANSWER})\\b[^.?!]{0,40}\\b${DIGIT}\\b(?! (?:of (?:the (?:sentence|word|problem|text|steps?|number)|my|each)|rule|test|trick|in the (?:problem|question)))`,
  ),
  // `the last digit please`
  new RegExp(`^\\W*(?:and |ok |then )?(?:the )?${DIGIT}\\W*(?:please)?\\W*$`),
  // `digits one by one`
  /\bdigits? (?:one (?:at a time|by one)|by digit|individually|separately)\b/,
  // `is the answer even`
  new RegExp(
    `(?<!\\bwhy )\\b(?:is|are) (?:the |your |this )?(?:final |correct )?${ANSWER} ${SIZE}\\b(?! (?:because|since|as))`,
  ),
  // `is it more than 50`
  new RegExp(
    `^\\W*(?:so |ok |and |but |just tell me )?(?:is|does) (?:it|x|y|the (?:number|total|value)) (?:${SIZE}|(?:start|end|begin)s? (?:with|in))\\b(?!.*\\b(?:because|since|so|if|when|than (?:the|half|my))\\b)`,
  ),
  // `how close am i`
  /\bhow (?:close|far off|near) (?:is|am|are|was)\b/,
  // `how many digits`
  /\bhow many digits\b/,
  // `give me a range`
  /\b(?:give|tell|show|name)\b[^.?!]{0,16}\b(?:range|interval|bracket|ballpark)\b|\bwhich (?:two )?numbers? is it (?:between|close)/,
  // `the answer, rounded`
  new RegExp(
    `(?<!\\b(?:i|we) (?:\\w+ )?)\\bround(?:ed)?\\b[^.?!]{0,20}\\b${ANSWER}\\b|\\b${ANSWER}\\b[^.?!]{0,20}\\brounded\\b`,
  ),
  // `roughly what is it`
  new RegExp(
    `\\b(?:roughly|approximately|about|around|ballpark)\\b[^.?!]{0,20}\\b(?:what|how much|${ANSWER})\\b[^.?!]{0,20}\\b(?:out|is|be|it)\\b`,
  ),
  // `tell me everything but the unit`
  new RegExp(`\\b${GIVE}\\b[^.?!]{0,20}\\b(?:everything|all) (?:but|except)\\b`),
  // `am i close`
  /\b(?:higher or lower|hotter or colder|hot or cold|warmer or colder|warm or cold|am i close|getting close|yes or no)\b/,
  // `say yes if it is`
  /\bsay (?:\w+|['"]\w+['"]) if (?:it(?:'s| is)|the answer)\b/,
];

/** The answer in pieces: its digits, its size, whether it is even, rounded. */
export const askInPart: ExtractionSignal = {
  tactic: 'in-part',
  matches: (text) => PATTERNS.some((pattern) => pattern.test(text)),
};
