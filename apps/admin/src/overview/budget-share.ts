import type { Overview } from '../shared/types.ts';

const MICRO_USD_PER_CENT = 10_000;

/** How much of this month's AI budget is spent, from 0; null without a limit and where nothing may be spent. */
export function budgetShare({ costMicroUsd, budgetCents }: Overview['ai']): number | null {
  return budgetCents === null || budgetCents === 0 ? null : costMicroUsd / (budgetCents * MICRO_USD_PER_CENT);
}
