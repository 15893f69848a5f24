import { readRequest } from './read-request.ts';

/** Asked by everybody and about nothing in particular. */
const GENERAL =
  /\b(?:how (?:do|can|should|would) (?:i|we|you) (?:start|begin|do (?:it|this|that|these)|solve)|what (?:do|should|can|would) (?:i|we) do|what (?:now|next)|help|hint|stuck|next step|first step|first thing)\b/i;
const ASKS =
  /^(?:so |but |and |ok(?:ay)?,? |wait,? |hmm,? )*(?:what|how|why|where|which|who|when|can|could|do|does|did|should|is|are|was|would|will|in which|at which)\b/i;

/** A question of the student's about something in particular, without its question mark; null where there is none. */
export function readQuestion(message: string): string | null {
  const text = message.replace(/\s+/g, ' ').trim();
  const question =
    text
      .match(/[^.?!]+\?/g)
      ?.at(-1)
      ?.trim() ?? (ASKS.test(text) ? text : '');
  const words = question.split(' ').length;
  if (words < 5 || words > 26 || GENERAL.test(question) || !ASKS.test(question)) return null;
  if (/\b(?:check|look at) my\b/i.test(question)) return null;
  const kind = readRequest(message)?.kind;
  if (kind !== undefined && kind !== 'why') return null;
  return question.replace(/[?.!\s]+$/, '');
}
