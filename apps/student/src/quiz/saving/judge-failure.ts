import { describeFailure } from '@skillbridge/client/react';

/** Whether a call that failed may get better by itself: the network, an ended session, a busy server. */
export function judgeFailure(error: unknown): { kind: 'passing' | 'refused'; sentence: string } {
  const { reason, offline, signedOut, sentence } = describeFailure(error);
  if (offline) return { kind: 'passing', sentence: 'The server cannot be reached.' };
  if (signedOut) return { kind: 'passing', sentence: 'You are signed out.' };
  const passing = reason === null || reason === 'RATE_LIMITED' || reason === 'UNAVAILABLE';
  return { kind: passing ? 'passing' : 'refused', sentence };
}
