import { formatPercent } from '@skillbridge/ui';

/** Kappa in words, on the scale of Landis and Koch (Biometrics 33, 1977). */
export function sayKappa(kappa: number | null): string {
  if (kappa === null) return 'not measurable yet';
  if (kappa > 0.8) return 'almost perfect';
  if (kappa > 0.6) return 'substantial';
  if (kappa > 0.4) return 'moderate';
  if (kappa > 0.2) return 'fair';
  return 'slight';
}

/** `3% too kind`, `5% too strict`, `neither kind nor strict`; a dash without pairs. */
export function sayBias(bias: number | null): string {
  if (bias === null) return '–';
  if (Math.abs(bias) < 0.005) return 'neither kind nor strict';
  return `${formatPercent(Math.abs(bias))} too ${bias > 0 ? 'kind' : 'strict'}`;
}
