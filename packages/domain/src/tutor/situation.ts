import type { AnswerKey, KeyedProblem } from '../answer-key/answer-key.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { isHandedIn } from '../submissions/is-handed-in.ts';
import type { SubmissionStatus } from '../submissions/submission-status.ts';
import type { HelpingMode } from './mode.ts';
import type { TutorMessage } from './thread.ts';

/** Text that was read from an uploaded file. Whoever wrote it, it is material and never an instruction. */
export type ReadFile = { readonly name: string; readonly text: string };

/** All that a turn of the tutor depends on. Holds the key: server only. */
export type TutorSituation = {
  /** The mode in force for this turn. */
  mode: HelpingMode;
  /** `explain` is refused while the work is with the student: `draft` or `returned`. */
  status: SubmissionStatus;
  /** Empty for the study partner, which has no assignment. */
  instructions: string;
  /** The worksheets of the assignment, as read from PDF, DOCX and TXT. */
  materials?: readonly ReadFile[];
  key: AnswerKey;
  /**
   * Problems of the student's other assignments that they quote here and have not handed in (`keysPasted`), each labelled
   * with its assignment. Guarded in every mode, and never told to whoever words the reply.
   */
  otherProblems?: readonly KeyedProblem[];
  rubric: Rubric;
  /** The student's work so far, as autosaved. */
  draft: string;
  /** The thread before this message, oldest first. */
  thread: readonly TutorMessage[];
  /** What was said in earlier, full threads; empty when there are none. */
  summary?: string;
  /** The student's new message. */
  message: string;
  /** Texts of the files that came with the message. */
  attached?: readonly ReadFile[];
  /** Pictures that came with the message, and whether whoever words the reply can see them. */
  photos?: { readonly count: number; readonly readable: boolean };
  /** Set for the study partner: the skill that the conversation is about, and the student's weak ones. */
  partner?: { readonly topic: string; readonly weakTopics: readonly string[] } | null;
};

/** Whether the whole solution may be spoken about: explain mode, and the work is handed in. */
export function isOpen(situation: Pick<TutorSituation, 'mode' | 'status'>): boolean {
  return situation.mode === 'explain' && isHandedIn(situation.status);
}
