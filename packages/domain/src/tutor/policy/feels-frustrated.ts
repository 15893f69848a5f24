const FRUSTRATION =
  /\b(?:i(?:'m| am)?(?: so| really| just)? (?:frustrated|confused|lost|stuck|stupid|dumb|hopeless|tired|fed up|angry|so done|done with|annoyed|sad|crying)|i feel (?:so |really |very |a bit )?(?:stupid|dumb|hopeless|lost|sad|useless|like giving up|bad at)|i (?:give up|quit|hate|can'?t do|cannot do|can'?t take|don'?t get (?:it|this|any)|don'?t understand (?:anything|any of|this at all))|this (?:is|it'?s) (?:too hard|impossible|stupid|dumb|pointless|unfair|so hard|useless)|frustrating|so annoying|still don'?t get (?:it|this)|makes no sense|too hard|impossible|ugh+|arg+h*|wtf|useless|not helping|you'?re no help|no idea|nothing works)\b|😭|😡|😢|😤|!{3,}/iu;

/** Whether the student sounds discouraged: the next step then gets smaller, and nobody is told to try harder. */
export function feelsFrustrated(message: string): boolean {
  return FRUSTRATION.test(message.replace(/[’]/g, "'"));
}
