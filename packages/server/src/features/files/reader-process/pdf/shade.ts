import { isListLike } from './matrix.ts';

/** Text within this much of its background's luminance (0 black to 1 white) cannot be seen on paper. */
const LEAST_CONTRAST = 0.12;

/** Luminance of `#rrggbb`; null for a pattern or anything else that is not one colour. */
export function luminanceOf(colour: unknown): number | null {
  const found = typeof colour === 'string' ? /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour) : null;
  if (!found) return null;
  const [r = 0, g = 0, b = 0] = found.slice(1).map((part) => Number.parseInt(part, 16) / 255);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

export function isUnseen(ink: number | null, paper: number | null): boolean {
  return ink !== null && paper !== null && Math.abs(ink - paper) < LEAST_CONTRAST;
}

/** How many numbers follow each step of a path: move, line, curve, quadratic curve, close. */
const STEP_LENGTHS = [2, 2, 6, 4, 0];

/** The share of its box that a path covers, judged by its corners: a few specks far apart are no background. */
export function shareCovered(path: unknown, minMax: unknown): number {
  if (!isListLike(path) || !isListLike(minMax) || path.length > 200) return 0;
  const points: (readonly [number, number])[] = [];
  for (let at = 0; at < path.length; ) {
    const length = STEP_LENGTHS[Number(path[at])];
    if (length === undefined) return 0;
    if (length > 0) points.push([Number(path[at + length - 1]), Number(path[at + length])]);
    at += length + 1;
  }
  let twice = 0;
  points.forEach(([x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
    twice += x * nextY - nextX * y;
  });
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = Array.from(minMax, Number);
  const whole = (x2 - x1) * (y2 - y1);
  return whole > 0 ? Math.abs(twice) / 2 / whole : 0;
}
