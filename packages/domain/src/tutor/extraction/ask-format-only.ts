import { ANSWER, type ExtractionSignal } from './signal.ts';

const PATTERNS: readonly RegExp[] = [
  // `x = ___`
  /_{2,}|\bfill in\b[^.?!]{0,24}(?:\bblank|\bgap|=)|\\boxed|\b(?:print|console\.log|echo)\s*\(|\{\s*"?(?:answer|result|x)"?\s*:/,
  // `write it as a python variable`
  /(?<!\b(?:i|we|to|can i|should i) )\b(?:write|give|put|return|output|print|express|format|store|assign)\b[^.?!]{0,30}\b(?:python|javascript|java|code|variable|json|csv|yaml|xml|regex|spreadsheet cell)\b/,
  // `complete my sentence`
  /\b(?:complete|finish|continue|end) (?:my|this|the|that) (?:sentence|line|phrase|text)\b/,
  // `a program that prints it`
  /\b(?:program|script|function|code)\b[^.?!]{0,30}\b(?:prints?|outputs?|returns?|computes?|calculates?|solves?)\b/,
  // `in one word`
  /\b(?:in|with|use) (?:only )?(?:one|a single|1|two|five) (?:word|token|number|character|digit|line)s?\b|\b(?:one|a single) word (?:answer|reply|response)\b|\bno words\b/,
  // `reply with a single number`
  /\b(?:reply|respond|answer|write|output|say)\b[^.?!]{0,20}\b(?:single|one|only (?:a|the)|just (?:a|the)|with a|with the) (?:number|word|value|letter|digit|line)\b/,
  // `number only`
  /\b(?:number|value|letter|result) (?:only|and nothing else)\b|\bonly (?:the|a) (?:number|value|letter|final)\b/,
  // `no hints, just tell`
  /\b(?:no|without(?: any| the)?|skip(?: all)?(?: the| your)?|stop (?:with )?(?:the|your|these)|enough|don't (?:need|want)(?: any| the| your)?|not the)\b[^.?!]{0,12}\b(?:explanations?|hints?|steps|questions|words|lecture|talk|socratic)\b[^.?]{0,60}\b(?:show|give|tell|just|answer|number|result|solution|please)\b/,
  // `i need only the number`
  new RegExp(
    `\\b(?:need|needs|want|wants)s? (?:only|just) the (?:number|letter|value|${ANSWER})\\b|\\bjust (?:needs?|wants?) the (?:number|letter|value|${ANSWER})\\b`,
  ),
  // `show me the number`
  /\b(?:show|give|tell|see|write|send) (?:me |us )?the (?:final )?(?:number|value)\b(?! (?:line|of (?:the )?(?:terms|steps)))/,
];

/** A form of reply that leaves room for nothing but the answer. */
export const askFormatOnly: ExtractionSignal = {
  tactic: 'format',
  matches: (text) => PATTERNS.some((pattern) => pattern.test(text)),
};
