/** Latencies in milliseconds at the usual marks; the sample is sorted in place. */
export function percentiles(samples: number[]): { p50: number; p95: number; p99: number } {
  samples.sort((a, b) => a - b);
  const at = (share: number): number => samples[Math.min(samples.length - 1, Math.floor(samples.length * share))] ?? 0;
  const round = (ms: number): number => Math.round(ms * 100) / 100;
  return { p50: round(at(0.5)), p95: round(at(0.95)), p99: round(at(0.99)) };
}
