import type { TutorMove } from './thread.ts';

/** Whether the screen offers to send the thread to the instructor beside a reply of this move. */
export function offersShare(move: TutorMove): boolean {
  return move === 'refer-to-instructor';
}
