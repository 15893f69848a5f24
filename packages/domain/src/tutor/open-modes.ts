import { isHandedIn } from '../submissions/is-handed-in.ts';
import type { SubmissionStatus } from '../submissions/submission-status.ts';
import type { HelpingMode, TutorMode } from './mode.ts';

export type OpenModes = {
  /** The modes that the student may use now, in the order of `helpingModes`; empty when the tutor is closed. */
  readonly open: readonly HelpingMode[];
  /** The one to begin with; null when the tutor is closed. */
  readonly first: HelpingMode | null;
  /** Why there is none, as a sentence for the student. */
  readonly closed: string | null;
  /** Whether `explain` is allowed but waits for the hand-in. */
  readonly explainWaits: boolean;
};

export type ModeSetup = { readonly mode: TutorMode; readonly allowed: readonly HelpingMode[] };

/**
 * Which modes a student may use on an assignment. `explain` opens with the hand-in and never before: that is the one
 * place where a solution leaves the server. `mode` is the one to begin with, where it is open.
 */
export function openModes({ mode, allowed }: ModeSetup, status: SubmissionStatus): OpenModes {
  if (mode === 'off') {
    return closed('Your instructor switched the tutor off for this assignment. Ask them if you are stuck.', false);
  }
  const handedIn = isHandedIn(status);
  const open = allowed.filter((one) => one !== 'explain' || handedIn);
  const explainWaits = !handedIn && allowed.includes('explain');
  const [only] = open;
  if (only === undefined) return closed('The tutor explains the solution here once you have handed in.', explainWaits);
  return { open, first: open.find((one) => one === mode) ?? only, closed: null, explainWaits };
}

function closed(sentence: string, explainWaits: boolean): OpenModes {
  return { open: [], first: null, closed: sentence, explainWaits };
}
