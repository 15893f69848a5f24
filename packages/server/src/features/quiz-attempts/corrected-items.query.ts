import { KeyChange, type TenantEm } from '@skillbridge/database';
import type { Item } from '@skillbridge/domain/answers';
import type { HeldAttempt } from './held-attempt.ts';

/** The items of an attempt with the keys as they were corrected since: what feedback says must be what is right now. */
export async function correctedItems(em: TenantEm, { attempt, questions }: HeldAttempt): Promise<Item[]> {
  const { tenantId, quizId, quizVersion } = attempt;
  const changes = await em.find(
    KeyChange,
    { tenantId, quiz: [tenantId, quizId], quizVersion: { $gt: quizVersion }, undoneAt: null },
    { orderBy: { quizVersion: 'asc' } },
  );
  return questions.items.map((item) => changes.findLast(({ itemId }) => itemId === item.id)?.effects.after ?? item);
}
