import { type Quiz, QuizVersion, type TenantEm } from '@skillbridge/database';
import { notFound } from '@skillbridge/domain';
import type { Item } from '@skillbridge/domain/answers';

export type TakenItem = {
  /** As new attempts take it. */
  readonly item: Item;
  /** What it carries in each version that has it. */
  readonly pointsByVersion: ReadonlyMap<number, number>;
  /** As each version has it. */
  readonly byVersion: ReadonlyMap<number, Item>;
};

/** A question of a quiz as students have it, through all versions. Throws NOT_FOUND for one that they never had. */
export async function findTakenItem(em: TenantEm, quiz: Quiz, itemId: string): Promise<TakenItem> {
  const { tenantId, id } = quiz;
  const versions = await em.find(QuizVersion, { tenantId, quiz: [tenantId, id] }, { orderBy: { number: 'desc' } });
  const taken = versions.flatMap(({ number, questions }) => {
    const item = questions.items.find((one) => one.id === itemId);
    return item ? [{ number, item }] : [];
  });
  const live = taken.find(({ number }) => number === quiz.liveVersion) ?? taken[0];
  if (!live) throw notFound('question');
  return {
    item: live.item,
    pointsByVersion: new Map(taken.map(({ number, item }) => [number, item.points])),
    byVersion: new Map(taken.map(({ number, item }) => [number, item])),
  };
}
