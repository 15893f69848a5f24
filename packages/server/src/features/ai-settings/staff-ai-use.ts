import type { AdminActor, InstructorActor } from '@skillbridge/domain';
import type { Pool } from 'pg';
import { createLimiter, personKey, sayMinutes, takePoint } from '../../limits/limiter.ts';

/** How often staff may send a model to work by hand: each is a call that somebody pays for. */
export type StaffAiUse = {
  /** Counts the drafting of an answer key. Throws RATE_LIMITED, saying when to come back. */
  countKeyDraft(actor: InstructorActor): Promise<void>;
  /** Counts the generation of a quiz. Throws RATE_LIMITED, saying when to come back. */
  countQuiz(actor: InstructorActor): Promise<void>;
  /** Counts one question drafted anew. Throws RATE_LIMITED, saying when to come back. */
  countQuizItem(actor: InstructorActor): Promise<void>;
  /** Counts a look whether a provider's key works. Throws RATE_LIMITED, saying when to come back. */
  countKeyCheck(actor: AdminActor): Promise<void>;
};

// A term's worksheets in an afternoon, one every three minutes.
const DRAFTS = { points: 20, duration: 60 * 60 };
// A term's quizzes in an afternoon; each is up to some ten calls.
const QUIZZES = { points: 20, duration: 60 * 60 };
// Every question of a long quiz, and again.
const ITEMS = { points: 60, duration: 60 * 60 };
// Enough to find a typing mistake, too few to try keys that are not one's own.
const CHECKS = { points: 10, duration: 10 * 60 };

export function createStaffAiUse(pool: Pool): StaffAiUse {
  const drafts = createLimiter(pool, 'key-drafts', DRAFTS);
  const quizzes = createLimiter(pool, 'quiz-generations', QUIZZES);
  const items = createLimiter(pool, 'quiz-items', ITEMS);
  const checks = createLimiter(pool, 'ai-key-checks', CHECKS);
  return {
    countKeyDraft: (actor) =>
      takePoint(
        drafts,
        personKey(actor),
        (seconds) =>
          `You have had many answer keys drafted. Draft the next one in ${sayMinutes(seconds)}, or type it in now.`,
      ),
    countQuiz: (actor) =>
      takePoint(
        quizzes,
        personKey(actor),
        (seconds) =>
          `You have had many quizzes generated. Generate the next one in ${sayMinutes(seconds)}, or write it in the editor now.`,
      ),
    countQuizItem: (actor) =>
      takePoint(
        items,
        personKey(actor),
        (seconds) =>
          `You have had many questions drafted anew. Try again in ${sayMinutes(seconds)}, or change this one by hand.`,
      ),
    countKeyCheck: (actor) =>
      takePoint(
        checks,
        personKey(actor),
        (seconds) =>
          `That was a lot of checks at once. Check again in ${sayMinutes(seconds)}; what you typed stays in the form.`,
      ),
  };
}
