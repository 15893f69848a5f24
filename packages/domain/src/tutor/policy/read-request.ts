/** What a message asks for beside help with the next step. */
export type RequestKind =
  | 'greeting'
  | 'thanks'
  | 'done'
  | 'why'
  | 'define'
  | 'see-problem'
  | 'what-is-asked'
  | 'criteria'
  | 'due'
  | 'identity'
  | 'off-topic'
  | 'another'
  | 'instructor'
  | 'trying'
  | 'logistics'
  | 'left';

export type StudentRequest = { readonly kind: RequestKind; readonly term: string | null };

const END = '[\\s.!?,:;)]*$';
const PATTERNS: readonly (readonly [RequestKind, RegExp])[] = [
  [
    'greeting',
    new RegExp(
      `^(?:hi+|hello+|hey+|yo|good (?:morning|evening|afternoon|day)|greetings|sup|what'?s up|howdy)(?: there| tutor| again| everyone)?(?:[,!.]* how are you(?: doing)?(?: today)?)?${END}`,
    ),
  ],
  [
    'thanks',
    new RegExp(
      `^(?:ok(?:ay)?|oh|great|cool|nice|perfect|alright|got it|i see|makes sense|awesome)?[\\s,.!]*(?:many )?(?:thanks|thank you|thx|ty|cheers)\\b[^?=\\d]{0,40}${END}`,
    ),
  ],
  [
    'thanks',
    new RegExp(
      `^(?:ok(?:ay)?[,.! ]+)?(?:i see|i get it(?: now)?|got it|makes sense(?: now)?|that helps|that helped|i understand(?: now)?)${END}`,
    ),
  ],
  [
    'done',
    /^(?:ok(?:ay)?[, ]*)?(?:done|finished)[\s.!]*$|\b(?:i(?:'m| am)? (?:done|finished|through)|i(?:'ve| have) (?:done|finished|completed) (?:it|this|everything|all|the)|all done|(?:am i|are we) (?:done|finished)|that'?s (?:all|everything)|finished it|ready to (?:hand|turn) (?:it )?in|can i (?:hand|turn) (?:it )?in)\b(?! (?:with (?:this|you|it)|for))/,
  ],
  [
    'left',
    /^(?:ok(?:ay)?|so|and|right|alright)?[,\s]*(?:what(?:'?s| is| else is| are)? (?:still |there )?(?:left|missing|open|unfinished|remaining)(?: (?:to (?:do|answer|solve|finish)|for me(?: to do)?|over|now|here))*|(?:what|which)(?: (?:ones?|problems?|questions?|exercises?|parts?))?(?: else)? do (?:i|we) (?:still |yet )?(?:have|need) (?:left )?(?:to (?:do|answer|solve|finish))(?: still| yet| now)?|(?:what|which)(?: (?:ones?|problems?|questions?|exercises?|parts?))?(?: else)? (?:have|did) i (?:not|yet to|still to)\b.{0,30}|(?:which|what|how many)(?: (?:ones?|problems?|questions?|exercises?|parts?))? (?:are|is) (?:still )?(?:left|open|missing|unfinished|remaining)(?: to do)?)\W*$/,
  ],
  [
    'what-is-asked',
    /\b(?:what (?:are we|am i) doing|what (?:is|does|are|do) (?:the |this |it |that )?(?:question|problem|task|exercise|assignment|they|he|she|it|we|i)?\s*(?:asking|ask(?:s|ed)?|want(?:s|ing)?|supposed to|meant to|have to (?:do|find))|what (?:am i|are we) (?:supposed|meant|asked) to|what do (?:i|we) (?:need|have) to (?:do|find|work out)|don'?t (?:get|understand) (?:the |this |what the )?(?:question|task|problem|wording)|what'?s (?:it|the (?:question|task|problem)) asking)\b/,
  ],
  [
    'see-problem',
    /\b(?:(?:can|do|could) you (?:see|read|view|open|have|access|look at)|are you able to (?:see|read)|show me|read (?:me|out|to me)|repeat|what (?:is|does|was)|what'?s)\b[^?.!]{0,24}\b(?:problems?|questions?|exercises?|parts?|task|assignment|worksheet|material|file|pdf|instructions|(?:first|second|third|last|next) one)\b(?! mean)/,
  ],
  [
    'criteria',
    /\b(?:rubric|criteri(?:a|on)|how (?:is|will) (?:this|it|my work) (?:be )?(?:graded|marked|scored)|what (?:is|are|gets|do i (?:need|get)) (?:the )?(?:marks?|points|grade)(?: for)?|how many (?:points|marks)|full marks)\b/,
  ],
  [
    'due',
    /\b(?:when (?:is|'s) (?:it|this|the \w+) due|due date|deadline|how (?:much|long) (?:time )?(?:do i have|left))\b/,
  ],
  [
    'identity',
    /\b(?:are you (?:a |an )?(?:real|human|person|robot|bot|ai|machine|chatgpt|gpt|computer|teacher|alive)|who (?:are|made|built) you|what are you\b|what(?:'s| is) your name|who (?:can|will) (?:see|read) this|does my (?:teacher|instructor|mum|mom|dad|parents?) see)\b/,
  ],
  [
    'instructor',
    /\b(?:(?:ask|talk to|speak to|speak with|contact|message|send (?:this|it) to) (?:my |the |a )?(?:teacher|instructor|tutor|professor|human|real person|someone)|(?:need|want) (?:a |my |the )?(?:human|teacher|instructor|real person))\b/,
  ],
  [
    'another',
    /\b(?:(?:another|one more|next|new|different|similar|harder|easier) (?:practice |similar )?(?:one|problem|question|exercise|example|task)|more practice|practi[cs]e (?:problem|question|some|more)|give me (?:(?:a|some) (?:practice|problem|exercise)|(?:one|another|one more|more)(?= please\b|\W*$))|something to practi[cs]e|let'?s practi[cs]e|try another)\b|^(?:ok(?:ay)?[, ]*)?(?:next|skip(?: it| this)?|something else|another)\W*$/,
  ],
  [
    'off-topic',
    /\b(?:weather|football|soccer|basketball|minecraft|fortnite|roblox|netflix|tiktok|youtube|instagram|movie|girlfriend|boyfriend|joke|favou?rite (?:colou?r|food|song|band|film|game)|what did you eat|do you (?:like|love|sleep|eat|dream)|tell me (?:a (?:story|joke)|something (?:funny|else|interesting))|i(?:'m| am) (?:hungry|bored|sleepy)|who (?:won|will win)|sing (?:me )?a|let'?s (?:chat|talk) about (?:something|anything) else|homework is (?:boring|stupid))\b/,
  ],
];

/** The student wants to go on alone. */
const TRYING =
  /\b(?:let me (?:try|redo|think|do|see|work|check)|give me a (?:minute|moment|second)|i(?:'ll| will)? (?:try|want to try|would like to try|redo)|i'd like to try|let me do it)\b/;
/** About the exam, the screen or what is allowed: nothing that the task says. */
const LOGISTICS =
  /\b(?:in the (?:exam|test|sat|act)|on the (?:exam|test|sat|act)|calculator|answer box|how do i (?:type|upload|submit|enter|save)|allowed to|what should i revise|to study for)\b/;

const DEFINE =
  /(?:\bwhat(?:'s| is| are| does| do)? (?:the meaning of |meant by |a |an |the )?(?:word |term )?["“'‘]?([a-z][a-z -]{1,40}?)["”'’]? ?(?:mean|stand for)\b|\b(?:define|meaning of|definition of|what is meant by) (?:the |a |an )?(?:word |term )?["“'‘]?([a-z][a-z -]{1,40}?)["”'’]?(?:[?.!,]|$)|\bwhat(?:'s| is| are) (?:a |an )["“'‘]?([a-z][a-z -]{1,40}?)["”'’]?(?:[?.!,]|$| again)|\bi (?:don'?t know|forgot|do not know) what (?:a |an |the )?(?:word |term )?["“'‘]?([a-z][a-z -]{1,40}?)["”'’]? (?:is|are|means?)\b)/;
const BETWEEN =
  /\bdifference between (?:an? |the )?([a-z][a-z -]{1,30}?) and (?:an? |the )?([a-z][a-z -]{1,30}?)(?:[?.!]|$)/;
const WHY =
  /^(?:but |and |ok(?:ay)?[, ]*|wait[, ]*)?(?:why|how come|what for|why not|why that|why (?:should|would|do|did|does|is|are) (?:i|you|we|it|that|this|he|she|they)\b[^?]{0,80})\W*$/;

/** What the message asks for, or null when it is about the work itself. */
export function readRequest(message: string): StudentRequest | null {
  const text = message
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\bwhats\b/g, "what's")
    .replace(/\s+/g, ' ')
    .trim();
  if (text.length > 400) return null;
  if (WHY.test(text) && text.split(' ').length <= 5) return { kind: 'why', term: null };
  const kind = PATTERNS.find(([, pattern]) => pattern.test(text))?.[0];
  if (kind === 'greeting' || kind === 'what-is-asked') return { kind, term: null };
  const [, one = '', other = ''] = BETWEEN.exec(text) ?? [];
  if (one !== '') return { kind: 'define', term: `${one} and ${other}` };
  const defined = DEFINE.exec(text);
  const term =
    defined
      ?.slice(1)
      .find((one) => one !== undefined)
      ?.trim() ?? null;
  if (term !== null && !VAGUE.test(term)) return { kind: 'define', term };
  if (kind !== undefined) return { kind, term: null };
  if (LOGISTICS.test(text)) return { kind: 'logistics', term: null };
  return TRYING.test(text) && !/[=?]/.test(text) ? { kind: 'trying', term: null } : null;
}

/** `what is that`, `what does it mean`: no term. */
const VAGUE =
  /^(?:it|that|this|the|these|those|you|i|they|he|she|we|there|next|wrong|step|right|answer|problem|question|first step|next step|good (?:start|idea|way|first step)|better (?:way|word)|hint|solution|result|.*\b(?:answer|problem|question|exercise|task|part|my|your|you|i|we)\b.*)$/;
