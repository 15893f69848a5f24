import { ModelFailure } from '../model-failure.ts';
import type { TokenUsage } from '../port.ts';
import type { Ending } from './sdk-dialect.ts';

/** Throws for an answer that did not end by itself. */
export function failEnding(ending: Ending, usage: TokenUsage): void {
  if (ending === 'whole') return;
  throw new ModelFailure(ending === 'refused' ? 'declined' : 'invalid-output', { usage });
}
