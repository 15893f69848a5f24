import { readRequest } from './read-request.ts';
import { spreadSteps } from './spread-steps.ts';
import { isStepLike } from './work-in-turn.ts';

const REQUEST =
  /^\W*(?:ok(?:ay)? |so |but |and |pls |please )*(?:what|how|why|where|which|who|when|can|could|do|does|did|should|is|are|give|show|tell|write|make|let'?s|next|another)\b/i;
const EMPTY =
  /\b(?:help|stuck|idk|dunno|don'?t|can'?t|cannot|no idea|hint|please|confus\w*|not sure|unsure|changed|fixed|rewrote|corrected|lost|check|ignore|right\W*$|correct\W*$)\b/i;

/**
 * Words of the student that are worth taking up, without their full stop: a short thought about the work, no request,
 * no question, no line of mathematics. Null where there is none.
 */
export function readThought(message: string): string | null {
  if (readRequest(message) !== null || spreadSteps(message).split('\n').some(isStepLike)) return null;
  const whole = message.replace(/\s+/g, ' ').trim();
  const told = whole.replace(/[^.!?]*\?/g, ' ').trim();
  const text = (told === '' ? whole : told).replace(/[.!?\s]+$/, '');
  const words = text.split(' ').length;
  return words < 4 || words > 24 || REQUEST.test(text) || EMPTY.test(text) ? null : text;
}
