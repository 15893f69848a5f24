import type { Quiz } from '@skillbridge/database';

/** What every change of a quiz answers. */
export function toQuizReceipt({ id, version, status, liveVersion }: Quiz) {
  return { id, version, status, liveVersion: liveVersion ?? null };
}
