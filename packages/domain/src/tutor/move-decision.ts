/** How far a student has come with a problem, for the size of the next step. */
export type Stage = 'read' | 'plan' | 'work' | 'finish';

/** The problem that a turn is about: its label in the key, or `1` when there is no key. */
type OnProblem = { problem: string };

/** What the tutor does this turn and what the voice needs to word it. Carries no answer. */
export type MoveDecision = {
  /** Whether this message was read as an attempt to get the answer; stored with it, for staff. */
  extraction: boolean;
} & (
  | { move: 'ask-what-was-tried'; focus: OnProblem }
  | { move: 'nudge'; focus: OnProblem & { stage: Stage; line: string | null } }
  | { move: 'set-next-step'; focus: OnProblem & { stage: Stage; line: string | null } }
  | { move: 'point-at-first-break'; focus: OnProblem & { line: string; lineNumber: number; previous: string | null } }
  | { move: 'confirm'; focus: OnProblem & { line: string; complete: boolean } }
  | { move: 'decline-and-redirect'; focus: OnProblem & { attempts: number; tactic: string; stage: Stage } }
  | { move: 'acknowledge-and-shrink'; focus: OnProblem & { stage: Stage } }
  | { move: 'refer-to-instructor'; focus: OnProblem & { exchanges: number } }
  | { move: 'explain'; focus: OnProblem }
);
