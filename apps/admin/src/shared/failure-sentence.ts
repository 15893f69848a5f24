import { describeFailure } from '@skillbridge/client/react';

/** What went wrong with a call, in one sentence; null when nothing did. */
export function failureSentence(error: unknown): string | null {
  return error ? describeFailure(error).sentence : null;
}
