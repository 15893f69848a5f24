/** ANSWER-BEARING: see answer-key.ts. */
import type { ItemOf } from '../../item.ts';
import { emptyStem } from '../../parts/empty-parts.ts';

/** The expression as the instructor wrote it. */
export function describeExpressionKey({ key }: ItemOf<'expression'>): string {
  return key;
}

/** An expression to write; any equivalent form counts. */
export function emptyExpression(id: string): ItemOf<'expression'> {
  return { ...emptyStem(id), kind: 'expression', key: '', form: 'any' };
}
