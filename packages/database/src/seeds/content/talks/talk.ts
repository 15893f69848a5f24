import type { HelpingMode } from '@skillbridge/domain';
import type { KeyedPractice } from '@skillbridge/domain/engine';

/** One turn of a student. The tutor's side is never written down: the policy decides it, the voice words it. */
export type TalkTurn = {
  /** What the student writes; with the study partner it may depend on the practice problem that is open. */
  readonly says: string | ((open: KeyedPractice | null) => string);
  /** The student's work from this turn on. */
  readonly draft?: string;
  /** The mode from this turn on; the assignment's own until then. */
  readonly mode?: HelpingMode;
  /** A model worded this reply: what the guard stopped, and what was shown in its place. */
  readonly model?: { readonly stopped: string; readonly shown: string };
};

/** A conversation about one assignment, held once in each academy that gives it. */
export type AssignmentTalk = {
  /** The title of the assignment. */
  readonly about: string;
  /** The demo student's, where they have begun that assignment; somebody else's otherwise. */
  readonly byDemo?: true;
  /** Held after the work was graded, when the tutor may explain it. */
  readonly afterwards?: true;
  /** The note with which the student sent it to the instructor, who has not looked yet. */
  readonly note?: string;
  readonly turns: readonly TalkTurn[];
};
