interface Frame {
  width: number;
  height: number;
  inset: number;
  min?: number | undefined;
  max?: number | undefined;
}

/** Places values from left to right within a frame. One value, or values all alike, lie on the middle line. */
export function sparklinePoints(
  values: readonly number[],
  { width, height, inset, min, max }: Frame,
): { x: number; y: number }[] {
  const low = min ?? Math.min(...values);
  const high = max ?? Math.max(...values);
  const round = (value: number) => Math.round(value * 100) / 100;
  return values.map((value, index) => {
    const along = values.length === 1 ? 1 : index / (values.length - 1);
    const up = high === low ? 0.5 : Math.min(1, Math.max(0, (value - low) / (high - low)));
    return { x: round(inset + along * (width - 2 * inset)), y: round(height - inset - up * (height - 2 * inset)) };
  });
}
