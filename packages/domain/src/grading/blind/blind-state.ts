/** ANSWER-BEARING: decides when suggestions are shown to instructors. */

/**
 * How the suggestion of one piece of work stands towards the instructor. `no`: it is not a blind one. `withheld`: their
 * own marks are not complete and saved. `ready`: they are, and the suggestion may be asked for, which freezes the total
 * they had. `shown`: it was asked for, or the grade is out.
 */
export const blindStates = ['no', 'withheld', 'ready', 'shown'] as const;
export type BlindState = (typeof blindStates)[number];

export type BlindSituation = {
  /** Whether the work belongs to the blind sample. */
  readonly blind: boolean;
  readonly published: boolean;
  /** The total that was frozen when the suggestion was asked for; undefined before. */
  readonly unseen: number | undefined;
  /** Whether the saved marks leave nothing open. */
  readonly complete: boolean;
};

export function blindState({ blind, published, unseen, complete }: BlindSituation): BlindState {
  if (!blind) return 'no';
  if (published || unseen !== undefined) return 'shown';
  return complete ? 'ready' : 'withheld';
}

/** Whether the suggestion may leave the server. */
export function showsSuggestion(state: BlindState): boolean {
  return state === 'no' || state === 'shown';
}
