const percent = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 0 });

/** A share (0 to 1) as a whole percent: 0.875 is "88%". A dash when there is nothing to divide. */
export function formatPercent(share: number | null | undefined): string {
  return share === null || share === undefined || !Number.isFinite(share) ? '–' : percent.format(share);
}
