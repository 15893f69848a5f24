import type { SlipKind } from './steps/slip-kind.ts';

/** How far a student has come with a problem, for the size of the next step. */
export type Stage = 'read' | 'plan' | 'work' | 'finish';

/** The problem that a turn is about: its label in the key, or `1` when there is no key. */
type OnProblem = { problem: string };

/** What a question about the task is about. */
export type TaskQuestion = 'problem-text' | 'list' | 'what-is-asked' | 'criteria' | 'due' | 'logistics' | 'left';

/** What the tutor does this turn and what the voice needs to word it. Carries no answer. */
export type MoveDecision = {
  /** Whether this message was read as an attempt to get the answer; stored with it, for staff. */
  extraction: boolean;
} & (
  | {
      move: 'ask-what-was-tried';
      /** `guess`: a bare result came without work. `check`: there is no work to check. */
      focus: OnProblem & { reason: 'start' | 'guess' | 'check' };
    }
  /** `fresh`: the line came with this message. `sound`: it did and can be shown to follow from the ones before. */
  | { move: 'nudge'; focus: OnProblem & { stage: Stage; line: string | null; fresh: boolean; sound: boolean } }
  | { move: 'set-next-step'; focus: OnProblem & { stage: Stage; line: string | null; fresh: boolean; sound: boolean } }
  | {
      move: 'point-at-first-break';
      focus: OnProblem & {
        line: string;
        lineNumber: number;
        previous: string | null;
        slip: SlipKind | null;
        /** A result that does not fit the task, though no single line could be shown to break. */
        result: boolean;
        /** The line is the reason that came with an answer; nothing is said of the answer. */
        argued?: boolean;
      };
    }
  /** `argued`: the line is the reason that came with the answer. */
  | { move: 'confirm'; focus: OnProblem & { line: string; complete: boolean; next: string | null; argued?: boolean } }
  | { move: 'cannot-judge'; focus: OnProblem & { line: string | null; mathematical: boolean } }
  | { move: 'decline-and-redirect'; focus: OnProblem & { attempts: number; tactic: string; stage: Stage } }
  | { move: 'acknowledge-and-shrink'; focus: OnProblem & { stage: Stage; line: string | null } }
  | { move: 'refer-to-instructor'; focus: OnProblem & { exchanges: number; asked: boolean } }
  | { move: 'greet'; focus: OnProblem & { tone: 'greeting' | 'thanks' | 'trying' } }
  | { move: 'wrap-up'; focus: OnProblem & { next: string | null; criterion: string | null } }
  | { move: 'steer-back'; focus: OnProblem & { topic: 'off-topic' | 'identity' | 'language' } }
  /** `left`: the labels that the draft has no work on yet, where that was asked. */
  | { move: 'answer-about-task'; focus: OnProblem & { about: TaskQuestion; left?: readonly string[] } }
  | { move: 'define-term'; focus: OnProblem & { term: string } }
  | { move: 'give-reason'; focus: OnProblem & { of: string } }
  | { move: 'ask-for-photo-text'; focus: OnProblem & { count: number } }
  | { move: 'pose-practice'; focus: OnProblem & { text: string; skill: string; first: boolean } }
  | {
      move: 'explain';
      focus: OnProblem & {
        /** `solution` once, then what the student asks about. */
        part: 'solution' | 'question' | 'similar';
        line: string | null;
        slip: SlipKind | null;
        /** A problem of the same kind with other numbers, for them to try. */
        similar: string | null;
      };
    }
);
