import type { TenantEm } from '@skillbridge/database';
import type { Item, QuizQuestions } from '@skillbridge/domain/answers';
import { correctionsOf, type Taken } from '../key-changes/corrections-of.query.ts';

type ItemsOf = { readonly attempt: Taken; readonly questions: Pick<QuizQuestions, 'items'> };

/** The items of an attempt with the keys as they were corrected since: what is said of them must be what is right now. */
export async function correctedItems(em: TenantEm, { attempt, questions }: ItemsOf): Promise<Item[]> {
  const corrections = await correctionsOf(em, attempt);
  return questions.items.map((item) => corrections.findLast(({ itemId }) => itemId === item.id)?.after ?? item);
}
