import type { TutorSituation } from '../situation.ts';
import { clipWork } from './clip-work.ts';
import { readSteps } from './read-steps.ts';

/** A bare claim: `4`, `x = 4`, `is it 4?`. Says nothing about how it was reached. */
const BARE = /^[^=+*/^<>\d]*(?:[a-z]\s*=\s*)?[-$]?\s*[\d.,/]+%?[^=+*/^<>\d]*$/i;

/**
 * Whether lines of mathematics lead to what the student claims, in the draft, the message or earlier in the thread. A
 * result is confirmed, and may be said back, only then: a guess without work is no result.
 */
export function showsWork({ draft, message, thread }: Pick<TutorSituation, 'draft' | 'message' | 'thread'>): boolean {
  const earlier = thread.flatMap((one) => (one.from === 'student' && !one.extraction ? [one.text] : [])).slice(-8);
  return [clipWork(draft), message, ...earlier].some(
    (text) => readSteps(text).some((line) => !BARE.test(line.maths)) || isWordy(text),
  );
}

/** An answer in words carries its own work. */
function isWordy(text: string): boolean {
  return text.split(/\s+/).length >= 12;
}
