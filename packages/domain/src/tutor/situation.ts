import type { AnswerKey } from '../answer-key/answer-key.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { SubmissionStatus } from '../submissions/submission-status.ts';
import type { TutorMode } from './mode.ts';
import type { TutorMessage } from './thread.ts';

/** All that a turn of the tutor depends on. Holds the key: server only. */
export type TutorSituation = {
  /** The mode in force for this turn. */
  mode: Exclude<TutorMode, 'off'>;
  /** `explain` is refused unless this is `published`. */
  status: SubmissionStatus;
  instructions: string;
  key: AnswerKey;
  rubric: Rubric;
  /** The student's work so far, as autosaved. */
  draft: string;
  /** The thread before this message, oldest first. */
  thread: readonly TutorMessage[];
  /** The student's new message. */
  message: string;
};

/** Whether the whole solution may be spoken about: explain mode, and the grade is out. */
export function isOpen(situation: Pick<TutorSituation, 'mode' | 'status'>): boolean {
  return situation.mode === 'explain' && situation.status === 'published';
}
