import type { Tone } from '@skillbridge/ui';

export type ConfidenceWords = { readonly words: 'sure' | 'fairly sure' | 'unsure'; readonly tone: Tone };

/**
 * A suggestion's confidence (0 to 1) as a person would say it. A number goes with the words where work
 * is ordered or chosen by it, never alone: confidences of different engines do not compare. Below a half is a guess, and a person should read that work from the first line.
 */
export function confidenceWords(confidence: number): ConfidenceWords {
  if (confidence >= 0.8) return { words: 'sure', tone: 'success' };
  if (confidence >= 0.5) return { words: 'fairly sure', tone: 'neutral' };
  return { words: 'unsure', tone: 'warning' };
}
