const plain = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** Points as read: `17.5`, or `17.5 / 20` with the most that could be had. */
export function formatPoints(points: number, max?: number): string {
  return max === undefined ? plain.format(points) : `${plain.format(points)} / ${plain.format(max)}`;
}
