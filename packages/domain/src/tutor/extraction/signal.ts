import type { TutorSituation } from '../situation.ts';

/** One way in which students try to get the answer out of the tutor. */
export type ExtractionSignal = {
  /** Names the tactic, for the wording of the refusal and for staff. */
  readonly tactic: string;
  /** `text` is the message in lower case with plain quotes, without what the student says they do not want. */
  matches(text: string, situation: Pick<TutorSituation, 'message' | 'thread' | 'draft'>): boolean;
};

/** What students call the thing they want. */
export const ANSWER =
  '(?:answers?|answr|anwser|ans|results?|solutions?|final (?:number|value|line)|right number|what (?:comes|came) out|what it (?:is|comes to|equals)|outcome)';
/** What students ask the tutor to do with it. */
export const GIVE =
  '(?:giv(?:e|ing)|gimme|gib|tell(?:ing)?|show(?:ing)?|say(?:ing)?|writ(?:e|ing)|type|typing|send(?:ing)?|reveal(?:ing)?|post|paste|pasting|print|shar(?:e|ing)|display|provid(?:e|ing)|name|state|spill|hand|leak|drop|output|respond|reply|text|get me|let me (?:see|have|know))';
