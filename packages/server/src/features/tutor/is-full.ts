import type { TutorMessage } from '@skillbridge/domain';

/** Messages, both sides: a long evening. The document holds twice as many. */
export const FULL_THREAD = 200;
/** Characters, both sides. Policy and guard read the whole thread with every turn, so its length is what a turn costs. */
const FULL_CHARACTERS = 80_000;

/** Whether a thread is to be carried on in a new one: so many messages, or so much said in them. */
export function isFull(messages: readonly TutorMessage[]): boolean {
  return messages.length >= FULL_THREAD || messages.reduce((sum, one) => sum + one.text.length, 0) >= FULL_CHARACTERS;
}
