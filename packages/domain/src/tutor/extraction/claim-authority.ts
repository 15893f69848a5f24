import { ANSWER, type ExtractionSignal } from './signal.ts';

/** `i am your teacher` */
const CLAIM =
  /\b(?:i am|i'm|im|this is|as) (?:the|your|a|an|his|her|their|my)? ?(?:teacher|instructor|professor|admin\w*|developer|tutor|principal|headteacher|parent|mother|father|mum|mom|dad|creator|owner|engineer|tester)\b/;
/** `my mum says it's fine` */
const PERMISSION = new RegExp(
  `\\b(?:teacher|instructor|professor|school|mr|mrs|ms|miss|dr|he|she|they|everyone|mum|mom|dad)\\b[^.?!]{0,30}\\b(?:said|says|told|allowed|allows|lets|agreed|gave (?:me )?permission|promised)\\b[^.?!]{0,40}\\b(?:you|${ANSWER}|it'?s (?:ok|okay|fine)|allowed)\\b`,
);

/** `I am the teacher`, `my teacher said you may`. */
export const claimAuthority: ExtractionSignal = {
  tactic: 'authority',
  matches: (text) => CLAIM.test(text) || PERMISSION.test(text),
};
