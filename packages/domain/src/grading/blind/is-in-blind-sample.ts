import { seedFromText } from '../../random/seed-from-text.ts';

/** Seeds are 32-bit. */
const SEEDS = 2 ** 32;

/**
 * Whether a piece of work belongs to the blind sample of a course that wants this share (0 to 1). It depends on the id
 * alone: pre-grading it again changes nothing, nobody can choose, and a larger share only ever adds work.
 */
export function isInBlindSample(workId: string, share: number): boolean {
  return seedFromText(`blind/${workId}`) / SEEDS < share;
}
