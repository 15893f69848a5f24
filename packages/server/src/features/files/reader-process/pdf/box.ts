import { apply, isListLike, type Matrix } from './matrix.ts';

/** An area in points of the page. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** Where `minMax` of a path lies on the page; null for a path without extent. */
export function boxOnPage(minMax: unknown, ctm: Matrix): Box | null {
  if (!isListLike(minMax) || minMax.length < 4) return null;
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = Array.from(minMax, Number);
  const corners = [apply(ctm, x1, y1), apply(ctm, x2, y1), apply(ctm, x1, y2), apply(ctm, x2, y2)];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const box = { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
  return Object.values(box).every(Number.isFinite) ? box : null;
}

/** An area that nothing is inside. */
export const NOTHING: Box = { left: 0, top: 0, right: -1, bottom: -1 };

/** What two areas share. */
export function intersect(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

export function isInside({ left, top, right, bottom }: Box, x: number, y: number): boolean {
  return left <= x && x <= right && top <= y && y <= bottom;
}
