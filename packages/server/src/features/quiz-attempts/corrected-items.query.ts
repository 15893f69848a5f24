import type { TenantEm } from '@skillbridge/database';
import type { Item } from '@skillbridge/domain/answers';
import { correctionsOf } from '../key-changes/corrections-of.query.ts';
import type { HeldAttempt } from './held-attempt.ts';

/** The items of an attempt with the keys as they were corrected since: what feedback says must be what is right now. */
export async function correctedItems(em: TenantEm, { attempt, questions }: HeldAttempt): Promise<Item[]> {
  const corrections = await correctionsOf(em, attempt);
  return questions.items.map((item) => corrections.findLast(({ itemId }) => itemId === item.id)?.after ?? item);
}
