import type { GenerationStatus } from '@skillbridge/domain';
import type { Tone } from '@skillbridge/ui';
import type { GenerationLine } from './generation-types.ts';

/** Where a generation stands, in words. */
export const generationWords: Readonly<Record<GenerationStatus, { words: string; tone: Tone }>> = {
  queued: { words: 'Waiting to begin', tone: 'neutral' },
  drafting: { words: 'Drafting questions', tone: 'info' },
  checking: { words: 'Checking each question', tone: 'info' },
  repairing: { words: 'Repairing what failed a check', tone: 'info' },
  done: { words: 'Done', tone: 'success' },
  failed: { words: 'No quiz came of it', tone: 'danger' },
};

/** Whether it goes on without anybody doing anything. */
export function isUnderWay({ status }: Pick<GenerationLine, 'status'>): boolean {
  return status !== 'done' && status !== 'failed';
}

/** What it cost so far, in dollars and cents, as small as it is. */
export function sayCost(costMicroUsd: number): string {
  if (costMicroUsd === 0) return 'Nothing';
  const dollars = costMicroUsd / 1_000_000;
  return dollars < 0.0001 ? 'Less than $0.0001' : `$${dollars.toFixed(dollars < 0.1 ? 4 : 2)}`;
}

/** Who wrote the questions. */
export function sayEngine(engine: string | null): string {
  if (engine === null) return 'Not known yet';
  return engine === 'built-in' ? 'The built-in engine' : engine;
}
