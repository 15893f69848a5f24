import type { Tone } from '@skillbridge/ui';

export type ConfidenceWords = { readonly words: 'sure' | 'fairly sure' | 'unsure'; readonly tone: Tone };

/**
 * A suggestion's confidence (0 to 1) as a person would say it. Numbers would claim a precision that confidences of
 * different engines do not have; below a half is a guess, and a person should read that work from the first line.
 */
export function confidenceWords(confidence: number): ConfidenceWords {
  if (confidence >= 0.8) return { words: 'sure', tone: 'success' };
  if (confidence >= 0.5) return { words: 'fairly sure', tone: 'neutral' };
  return { words: 'unsure', tone: 'warning' };
}
