const words = new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' });
const steps = [
  { unit: 'day', ms: 86_400_000 },
  { unit: 'hour', ms: 3_600_000 },
  { unit: 'minute', ms: 60_000 },
] as const;

/** How long ago an instant was, in the largest unit that fits: `3 days ago`, `yesterday`, `20 minutes ago`, `just now`. */
export function formatAgo(instant: string, now: Date): string {
  const passed = now.getTime() - new Date(instant).getTime();
  const step = steps.find(({ ms }) => passed >= ms);
  return step ? words.format(-Math.floor(passed / step.ms), step.unit) : 'just now';
}
