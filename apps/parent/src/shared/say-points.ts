import { formatPoints } from '@skillbridge/ui';

/** A grade as one says it to a parent: `17.5 of 20`. */
export function sayPoints(points: number, maxPoints: number): string {
  return `${formatPoints(points)} of ${formatPoints(maxPoints)}`;
}
