import { foldText } from '../../../items/parts/fold-text.ts';

/** An answer in words as it is compared with others: two that are equal so get the same suggestion. */
export function normaliseAnswer(answer: string): string {
  return foldText(answer, { exact: false });
}
