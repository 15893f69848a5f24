import { useMe } from '@skillbridge/client/react';
import type { Item } from '@skillbridge/domain/answers';
import { keepDraft, readDraft } from '@skillbridge/ui';
import { useState } from 'react';
import { z } from 'zod';
import { type Acceptance, accept, acceptedIds } from '../draft/accepted.ts';
import type { Finding } from '../editor-types.ts';

const keptSchema = z.array(z.object({ id: z.string(), itemText: z.string() }));

/** The blocking findings that the instructor stands by, for the questions as they are now; kept in this browser. */
export function useAcceptances(quizId: string | null, findings: readonly Finding[], items: readonly Item[]) {
  const { id: userId } = useMe();
  const name = `quiz.accepted.${quizId}`;
  const [acceptances, setAcceptances] = useState<readonly Acceptance[]>(() => readKept(userId, name));
  const set = (next: readonly Acceptance[]): void => {
    setAcceptances(next);
    if (quizId !== null) keepDraft(userId, name, JSON.stringify(next), new Date());
  };
  return {
    accepted: acceptedIds(acceptances, findings, items),
    accept: (id: string): void => {
      const itemId = findings.find((one) => one.id === id)?.itemId;
      const item = items.find((one) => one.id === itemId);
      set([...acceptances.filter((one) => one.id !== id), accept(id, item)]);
    },
    takeBack: (id: string): void => set(acceptances.filter((one) => one.id !== id)),
  };
}

function readKept(userId: string, name: string): readonly Acceptance[] {
  try {
    return keptSchema.safeParse(JSON.parse(readDraft(userId, name, new Date()) ?? '[]')).data ?? [];
  } catch {
    return [];
  }
}
