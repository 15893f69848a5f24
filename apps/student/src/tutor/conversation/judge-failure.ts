import { describeFailure } from '@skillbridge/client/react';
import type { Verdict } from './create-asker.ts';

/**
 * Whether a failed try is worth another one: without a network or a session it is, and a server that fails may be back
 * in a moment; what a rule refuses stays refused.
 */
export function judgeFailure(error: unknown): Verdict {
  const { offline, signedOut, reason, sentence } = describeFailure(error);
  if (offline || signedOut) return { kind: 'passing', sentence };
  return { kind: reason === null || reason === 'UNAVAILABLE' ? 'broken' : 'refused', sentence };
}
