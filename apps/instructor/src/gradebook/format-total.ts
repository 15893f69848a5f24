import { formatPoints } from '@skillbridge/ui';

/** A total in percent as it is read; a dash while nothing counts. */
export function formatTotal(percent: number | null | undefined): string {
  return percent === null || percent === undefined ? '–' : `${formatPoints(percent)}%`;
}
