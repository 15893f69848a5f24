import type { ResponseCheck } from '../../response-check.ts';

/** Any choice is complete. */
export function checkTrueFalse(): ResponseCheck {
  return { kind: 'complete' };
}
