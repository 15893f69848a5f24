/** `write my introduction`, `give me an example thesis`: in writing, that is the work itself. */
const WRITTEN =
  /\b(?:write|give|make|do|finish|rewrite|generate|compose)\b (?:me |us |my |the |an? |this |it |some )*(?:good |better |example |sample |whole |first |full )*(?:introduction|intro|thesis|conclusion|paragraph|essay|sentence|text|summary|topic sentence|outline)s?\b/i;
const OWN =
  /\b(?:i|we) (?:will |can |could |should |have to |want to |tried to |need to )?(?:write|wrote|make|made|do|did|give|gave|finish)\b|\bhow (?:do|can|should|would|to)\b|\b(?:help|check|read|look)\b/i;

/** Whether the message asks for a piece of the student's text to be written for them. */
export function wantsItWritten(message: string): boolean {
  return WRITTEN.test(message) && !OWN.test(message);
}
