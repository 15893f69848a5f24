import type { TutorSituation } from '../situation.ts';

/** The problem that the turn is about: the one named last in the conversation, else the first of the key. */
export function findProblem({ key, message, thread }: Pick<TutorSituation, 'key' | 'message' | 'thread'>): string {
  const labels = key.problems.map((problem) => problem.label);
  const texts = [...thread.flatMap((one) => (one.from === 'student' ? [one.text] : [])), message].reverse();
  for (const text of texts) {
    const named = /\b(?:problem|question|exercise|part|number|no\.?|task|q)\s*#?\s*\(?(\d{0,3}[a-z]?)\b/i
      .exec(text)?.[1]
      ?.toLowerCase();
    const label = labels.find((one) => named !== undefined && named !== '' && one.toLowerCase() === named);
    if (label !== undefined) return label;
  }
  return labels[0] ?? '1';
}
