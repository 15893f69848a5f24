import type { TutorMode } from '@skillbridge/domain';

const sentences: Record<Exclude<TutorMode, 'off'>, string> = {
  hint: 'Hints only: it will not give the answer.',
  scaffold: 'One step at a time: it sets the next step and leaves the working to you.',
  check: 'Checks your work: it points at the first step that does not hold, without the answer.',
  explain: 'Hints for now: it explains the whole solution once your grade is out.',
};

/** What the tutor does here, in one sentence. */
export function sayMode(mode: Exclude<TutorMode, 'off'>, explainOpen: boolean): string {
  return explainOpen ? 'Your grade is out, so it may explain the whole solution.' : sentences[mode];
}
