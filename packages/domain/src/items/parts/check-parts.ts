import type { ResponseCheck } from '../response-check.ts';
import { countInWords } from './count-in-words.ts';

/** The check of a response that is given part by part: `Two of three blanks are filled in.` */
export function checkParts(done: number, all: number, { noun, deed }: { noun: string; deed: string }): ResponseCheck {
  if (done === 0) return { kind: 'empty' };
  if (done >= all) return { kind: 'complete' };
  const count = countInWords(done);
  const sentence = `${count.charAt(0).toUpperCase()}${count.slice(1)} of ${countInWords(all)} ${noun} ${done === 1 ? 'is' : 'are'} ${deed}.`;
  return { kind: 'incomplete', sentence };
}
