import { ANSWER, type ExtractionSignal, GIVE } from './signal.ts';

const PATTERNS: readonly RegExp[] = [
  // `what should i put in the box`
  /\bwhat (?:should|do|number|value|must)\b[^.?!]{0,24}\b(?:put|write|goes|enter|type|fill)\b[^.?!]{0,20}\b(?:box|blank|field|gap)s?\b/,
  // `what is x`
  /\bwhat(?:'s| is| was) (?:the value of )?[xyz]\b\W*(?:lol|please|then|now|again)?\W*$/,
  // `what x equals`
  /\bwhat [xyz] (?:is|equals|comes to)\b(?! (?:for|called|about|here))/,
  // `what is the value`
  /\bwhat(?:'s| is| was| would be) the (?:final |right |correct )?(?:number|value|total)\b\W*(?:please|now|then)?\W*(?:$|[.?!])/,
  // `what did you get`
  /\bwhat (?:did|do|would|will) (?:you|u) (?:get|have|come up with)\b/,
  // `what did we get in the end`
  /\bwhat (?:did|do|would|will) (?:i|we) (?:get|end up with|have) (?:at the end|in the end|for (?:this|that|it)|when (?:i|we|it)'?(?:m|re|s)? (?:finish|done))/,
  // `what should it be`
  /\bwhat should (?:it|the (?:number|total|value)|[xyz]) (?:be|come to|equal)\b/,
  // `what does it come to`
  /\bwhat (?:does|did|would|will) (?:it|this|that|everything|[xyz]) (?:equal|come (?:out )?(?:to|as)|add up to|make)\b\W*(?:in total|in the end|please)?\W*$/,
  // `do the last step for me`
  /\b(?:do|finish|take|complete|solve) (?:the|this|that|my) (?:very )?(?:last|final|next|rest|remaining)(?: of it| step| part| bit| line)? for me\b/,
  // `i don't believe you can`
  /\b(?:don't|do not) (?:believe|think) (?:that )?you (?:can|know|could)\b/,
  // `chatgpt just tells me`
  /\b(?:chat ?gpt|other (?:ai|bot|app|tutor)s?|gemini|google|photomath|siri|alexa|claude)\b[^.?!]{0,40}\b(?:just|gives?|gave|tells?|told|does|did|shows?|showed|would)\b/,
  // `i'm checking my kid's homework`
  /\bi'?m (?:just )?checking my (?:kid|son|daughter|child|brother|sister|friend)/,
  // `just give it`
  /\bjust (?:give|do|tell|show|send|hand|say|spit|drop) (?:it|that|me it)\b(?! (?:another|a try))/,
  // `solution. now`
  /^\W*(?:solution|answer|result)\W+(?:now|please)\b|\b(?:solution|answer|result)[.!] (?:now|please)\b/,
  // `reveal the key`
  /\b(?:reveal|leak|dump|spill) (?:it|the (?:key|solution|answer|number))\b/,
  // `give me a sum that equals the answer`
  new RegExp(
    `\\b(?:give|tell|show) (?:me )?(?:an? )?(?:equation|sum|expression|number|calculation)\\b[^.?!]{0,30}\\b(?:whose|with|that (?:has|gives|comes to|equals|is))\\b[^.?!]{0,20}\\b(?:${ANSWER}|less than|more than)\\b`,
  ),
  // `one more than the answer`
  new RegExp(
    `\\b(?:one|two|\\d+|double|twice|half|triple)\\b[^.?!]{0,12}\\b(?:more|less|than|of|the)?\\b[^.?!]{0,8}\\bthe ${ANSWER}\\b`,
  ),
  // `give it to me as a sum of two numbers`
  new RegExp(`\\bas (?:a|the) (?:sum|product|difference|fraction|power) of\\b(?=.*)(?<=\\b${GIVE}\\b[^.?!]{0,60})`),
  // `a classmate got it right, what did they write`
  /\b(?:someone|somebody|a student|a classmate|the best student|an expert)\b[^.?!]{0,40}\b(?:right|correct|full marks)\b[^.?!]{0,30}\bwhat\b/,
];

/** The answer asked for without calling it so: what goes in the box, what you got, what it comes to. */
export const askIndirectly: ExtractionSignal = {
  tactic: 'direct',
  matches: (text) => PATTERNS.some((pattern) => pattern.test(text)),
};
