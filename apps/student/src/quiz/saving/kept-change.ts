import { type AnswerChange, itemResponseSchema } from '@skillbridge/domain';
import type { KeptChange, TabMessage } from './meet-others.ts';

/** The name under which this browser keeps an unsent answer. One an item: two tabs never write over each other's. */
export function keptChangeName(attemptId: string, itemId: string): string {
  return `quiz.${attemptId}.${itemId}`;
}

export function writeKeptChange({ seq, response }: Omit<AnswerChange, 'itemId'>): string {
  return JSON.stringify({ seq, response });
}

/** What this browser kept; null when there is nothing, or nothing that can be read. */
export function readKeptChange(text: string | null): KeptChange | null {
  try {
    return readChange(JSON.parse(text ?? 'null'));
  } catch {
    return null;
  }
}

/** What a tab says to the others: about one answer, or that the quiz is handed in. */
export type TabWord = TabMessage | { readonly kind: 'handed-in' };

/** A word of another tab; null for anything else that came the same way. */
export function readTabWord(data: unknown): TabWord | null {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return null;
  const { kind } = data;
  if (kind === 'handed-in') return { kind };
  const change = readChange(data);
  if (!change || !('itemId' in data) || (kind !== 'changed' && kind !== 'saved')) return null;
  return typeof data.itemId === 'string' ? { kind, itemId: data.itemId, ...change } : null;
}

function readChange(value: unknown): KeptChange | null {
  if (typeof value !== 'object' || value === null || !('seq' in value) || !('response' in value)) return null;
  const { seq } = value;
  const response = itemResponseSchema.nullable().safeParse(value.response);
  if (typeof seq !== 'number' || !Number.isInteger(seq) || seq < 1 || !response.success) return null;
  return { seq, response: response.data };
}
