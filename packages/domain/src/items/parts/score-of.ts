import { clampPoints, POINT_STEP } from '../../points/points.ts';
import type { ItemScore, ScoredPart } from '../item-score.ts';

type Scored = Extract<ItemScore, { kind: 'scored' }>;

/** All points or none. */
export function allOrNothing(points: number, right: boolean, parts: readonly ScoredPart[] = []): Scored {
  return { kind: 'scored', points: clampPoints(right ? points : 0, points), right, parts };
}

/**
 * The share `of/all` of the points, at the nearest quarter. All points only when all is right: a share that would be
 * rounded up to them stays a quarter below, so that a full score always means a right answer.
 */
export function shareOfPoints(points: number, of: number, all: number, parts: readonly ScoredPart[]): Scored {
  if (of >= all) return allOrNothing(points, true, parts);
  const most = Math.max(points - POINT_STEP, 0);
  return { kind: 'scored', points: clampPoints((points * Math.max(of, 0)) / all, most), right: false, parts };
}

/** The score of parts that are each right or wrong: their share, or all or nothing. */
export function scoreParts(
  { points, scoring }: { points: number; scoring: 'all-or-nothing' | 'partial' },
  parts: readonly ScoredPart[],
): Scored {
  const right = parts.filter((part) => part.right).length;
  if (scoring === 'partial') return shareOfPoints(points, right, parts.length, parts);
  return allOrNothing(points, right === parts.length, parts);
}
