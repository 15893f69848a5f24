/** What students type for words that the patterns look for; whole words only. */
const SHORTHAND: readonly (readonly [RegExp, string])[] = [
  [/\b(?:answr|anwser|awnser|anser|answe|asnwer|ansewr|ansr|answar)(s?)\b/g, 'answer$1'],
  [/\b(?:solushun|soluton|soloution|solutoin|solusion)\b/g, 'solution'],
  [/\b(?:reslut|resualt|rezult)\b/g, 'result'],
  [/\b(?:numba|numbr|nubmer|num|nr)\b/g, 'number'],
  [/\b(?:teh|da|th)\b(?= (?:answer|solution|result|number|final|right|correct|last|whole|full))/g, 'the'],
  [/\b(?:wats|whts|wuts|whats|watz|wots)\b/g, "what's"],
  [/\b(?:wat|wut|wht)\b/g, 'what'],
  [/\bu\b/g, 'you'],
  [/\bur\b/g, 'your'],
  [/\b(?:pls|plz|plss+|plzz+|plox|pleas|pleeease|plsss)\b/g, 'please'],
  [/\bgiv\b/g, 'give'],
  [/\b(?:gimme|gimmie|gimmi|gime)\b/g, 'give me'],
  [/\blemme\b/g, 'let me'],
  [/\btel\b/g, 'tell'],
  [/\b(?:j|jus|jst|juss)\b(?= [a-z])/g, 'just'],
  [/\b4 me\b/g, 'for me'],
  [/\b(?:da|dat)\b(?= (?:thing|one))/g, 'that'],
];

/** What the student says that they do not want, or that is about their own work. */
const HARMLESS: readonly RegExp[] = [
  // `please don't tell me the answer`
  /(?<!\bif you )\b(?:don't|do not|dont|please don't|without|no need to|never) (?:\w+ ){0,2}?(?:tell|give|show|giving|telling|showing|reveal|spoil)\w* (?:me )?(?:the |any |away )*(?:final )?(?:answers?|results?|solutions?)(?: away)?/g,
  // `i do not need the full answer`
  /\b(?:don't|do not|dont) (?:want|need) (?:the |an |any |your |to (?:know|see|hear) the )?(?:full |final |whole )?(?:answers?|results?|solutions?)(?! ?[,.]? (?:only|just) the number)/g,
  // `not the answer`
  /\b(?:but )?not (?:the|an|your) (?:full |final |whole )?(?:answers?|results?|solutions?)/g,
  // `don't solve it for me`
  /\bdon't (?:solve|finish|do|complete) (?:it|this|that|everything) for me/g,
  // `check my answer`
  /\b(?:check|verify|test|explain|compare) (?:my|the) (?:own )?(?:answer|result|solution)/g,
  // `the unit of the answer`
  /\b(?:format|unit|form|type|kind) (?:of|for) (?:the|my) (?:answer|result)/g,
  // `answer box`
  /\banswer box\b/g,
  // `should the answer be in minutes`
  /\b(?:is|should|must|does|can|will|could|has) (?:the|my) (?:final )?(?:answer|result)s? (?:(?:supposed|have|has|need|going|meant) to |be )*(?:in (?!words|spanish|french|german|binary|code)|with |written |given |a (?:fraction|decimal|percentage|mixed number|full sentence)\b|(?:have|need) (?:a |the )?(?:unit|sign))/g,
  // `my answer`
  /(?<!\b(?:me|give|tell me) )\bmy (?:own |final )?(?:answers?|results?|solutions?)\b/g,
  // `why is the answer`
  /\bwhy (?:is|was|does|do|did|are|would|must|should)\b[^.?!]{0,20}\b(?:the|my|this) (?:answer|result|solution)\b/g,
  // `i should write the answer`
  /\b(?:i|we) (?:should |do |have to |need to |must |can |also )?(?:give|write|enter|type|round|simplify|put|leave|express|submit|check|present)\b[^.?!]{0,20}\b(?:the|my|an?) (?:final )?(?:answer|result|solution)/g,
  // `the answer that i got`
  /\b(?:answer|result|solution)s? (?:that )?(?:i|we) (?:wrote|got|have|had|found|gave|typed|entered)/g,
  // `the answer to a subtraction`
  /\b(?:answer|result) (?:to|of|in) (?:an? |the )?(?:addition|subtraction|multiplication|division|sum|difference|product|quotient)s?\b/g,
  // `the answer from yesterday`
  /\b(?:solution|answer|result)s? (?:from|of|in|to) (?:yesterday|last|my|the (?:book|example|class|previous|last|first))\b/g,
];

/**
 * A message as the patterns read it: lower case, plain quotes, chat shorthand and the commonest misspellings as words,
 * and without what the student says that they do not want.
 */
export function plainRequest(message: string): string {
  let text = message
    .normalize('NFKD')
    .replace(/\p{M}|\p{Default_Ignorable_Code_Point}/gu, '')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ');
  for (const [pattern, word] of SHORTHAND) text = text.replace(pattern, word);
  for (const pattern of HARMLESS) text = text.replace(pattern, ' ');
  return text;
}
