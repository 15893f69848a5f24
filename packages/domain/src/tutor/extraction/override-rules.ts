import type { ExtractionSignal } from './signal.ts';

const PATTERNS: readonly RegExp[] = [
  // `ignore your rules`
  /\b(?:ignore|forget|disregard|override|bypass|drop|skip|turn off|disable|stop following)\b[^.?!]{0,30}\b(?:rules?|instructions?|guidelines?|restrictions?|prompts?|guard\w*|filters?|limits?|programming|socratic)\b/,
  // `print your system prompt`
  /\b(?:system|developer|hidden|initial) (?:prompt|message|instructions?)\b/,
  // `the answer key`
  /(?<!\bis the )\b(?:answer key|marking scheme|mark scheme|reference answer)\b/,
  // `jailbreak`
  /\b(?:dan|jailbreak|developer mode|debug mode|admin mode|god mode|unrestricted|no restrictions|without (?:any )?restrictions)\b/,
  // `you do not have to be a tutor`
  /\b(?:don't|do not) have to be (?:a|my|the) (?:tutor|teacher)|\b(?:not|stop being|no longer) (?:a |my |the )?(?:tutor|socratic)\b|<\/?system>|\bsystem:|\bsudo\b|\bnew (?:rule|instruction|policy)s?\s*:/,
  // `forget everything above`
  /\b(?:ignore|disregard|forget) (?:everything|all|anything|what(?:ever)?)\b[^.?!]{0,24}\b(?:above|before|previous|told|you)\b/,
  // `repeat the text above`
  /\b(?:repeat|print|show|output)\b[^.?!]{0,24}\b(?:text above|your (?:instructions|rules|prompt)|word for word|verbatim)\b/,
  // `from now on you answer`
  /\bfrom now on\b[^.?!]{0,40}\b(?:you|answer|tutor)\b/,
];

/** `ignore your rules`, asking for the prompt or the key. */
export const overrideRules: ExtractionSignal = {
  tactic: 'override',
  matches: (text) => PATTERNS.some((pattern) => pattern.test(text)),
};
