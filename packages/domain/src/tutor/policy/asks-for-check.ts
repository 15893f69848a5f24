const ASKS_FOR_CHECK =
  /\b(?:check|correct|right|mistake|wrong|error|verify|look at my|went wrong|ok so far|done|finished|i (?:fixed|corrected|changed) (?:it|that|this)|is (?:this|that|it|my \w+) (?:ok|okay|(?:a )?good)|does (?:this|that) (?:work|look))\b/i;

/** A method is asked for, not a verdict. */
const HOW_TO_CHECK = /\bhow (?:can|could|do|would|should|to) (?:i |you |we )?(?:check|verify)\b/gi;

/** Whether the student wants to hear whether something is right. */
export function asksForCheck(message: string): boolean {
  return ASKS_FOR_CHECK.test(message.replace(HOW_TO_CHECK, ' '));
}
