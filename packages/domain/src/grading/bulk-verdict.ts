/** ANSWER-BEARING: reads suggestions, which students never see. */

/** What decides whether a suggestion may be approved without a look at the work. */
export type BulkCandidate = {
  /** Whether it waits for a grade and has a suggestion. */
  readonly suggested: boolean;
  /** Whether it belongs to the blind sample: a person grades that, or agreement could not be measured. */
  readonly blind: boolean;
  /** Whether an instructor has begun to mark it: their word is not overruled. */
  readonly begun: boolean;
  /** Whether every criterion or question has points. */
  readonly complete: boolean;
  readonly confidence: number | null;
};

export type BulkVerdict = 'take' | 'blind' | 'unsure' | 'incomplete' | 'begun';

/** Whether a piece of work may be approved in bulk from this confidence on, or why not. */
export function bulkVerdict(work: BulkCandidate, from: number): BulkVerdict {
  if (work.begun) return 'begun';
  if (work.blind) return 'blind';
  if (!work.suggested || !work.complete || work.confidence === null) return 'incomplete';
  return work.confidence >= from ? 'take' : 'unsure';
}
