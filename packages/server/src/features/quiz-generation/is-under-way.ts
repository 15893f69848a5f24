import type { GenerationStatus } from '@skillbridge/domain';

/** The states of a generation that is not over. */
export const underWay: readonly GenerationStatus[] = ['queued', 'drafting', 'checking', 'repairing'];

export function isUnderWay(status: GenerationStatus): boolean {
  return underWay.includes(status);
}
