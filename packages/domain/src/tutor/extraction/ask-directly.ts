import { ANSWER, type ExtractionSignal, GIVE } from './signal.ts';

const OWN = '(?:my|his|her|their|your own)';
const PATTERNS: readonly RegExp[] = [
  // `give me the answer`
  new RegExp(`\\b${GIVE}\\b(?!\\s+(?:you|a|an) (?:hint|example))[^.?!]{0,40}\\b(?<!${OWN} )${ANSWER}\\b`),
  // `what is the final answer`
  new RegExp(
    `\\bwhat(?:'s|s| is| was| would| are| were)\\b(?: be)?(?: the| this| that| our)?(?: final| correct| right| actual| exact)* ${ANSWER}\\b(?! (?:mean|called|supposed))`,
  ),
  // `i need the full solution`
  new RegExp(
    `\\b(?:need|want|require|entitled to|deserve)\\b[^.?!]{0,30}\\b(?:the|this|that|full|final|an?)(?: \\w+)? ${ANSWER}\\b`,
  ),
  // `the answer please`
  new RegExp(`\\b(?:the )?${ANSWER}[,!]? (?:please|pls|plz|now)\\b`),
  // `the answer`
  new RegExp(`^\\W*(?:just )?(?:the )?${ANSWER}\\W*$`),
  // `please solve it`
  /\b(?:just|please|can you|could you) (?:solve|do|finish|complete|answer) (?:it|this|that|the (?:problem|exercise|question)|number \d+|all)\b(?! (?:by|with) (?:myself|me))/,
  // `what the answer is`
  new RegExp(`\\bwhat(?: the| its| this)(?: final| correct| right)? ${ANSWER} (?:is|was|would be|should be)\\b`),
  // `just write it`
  /\b(?:just|quickly|simply|please) (?:write|say|type|post|send|reveal|paste|print) (?:it|that)\b/,
  // `remind me what it was`
  /\b(?:remind|tell) me what (?:it|that) (?:was|is|comes to)\b/,
  // `do the rest for me`
  /\b(?:solve|finish|complete|do) (?:it|this|everything|the (?:rest|whole thing|problem|exercise)) for me\b/,
  // `write every step for me`
  /\b(?:every|all(?: the| of the)?) steps?\b[^.?!]{0,20}\bfor me\b/,
  // `just tell me`
  /\bjust (?:tell|show) me\b(?!\s+(?:where|why|how|what (?:to do|i|the next)|if|whether|which (?:line|step)))/,
];

/** `just give me the answer`, in so many words. */
export const askDirectly: ExtractionSignal = {
  tactic: 'direct',
  matches: (text) => PATTERNS.some((pattern) => pattern.test(text)),
};
