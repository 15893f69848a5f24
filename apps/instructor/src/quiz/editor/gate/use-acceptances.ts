import type { Item } from '@skillbridge/domain/answers';
import { useState } from 'react';
import { type Acceptance, accept, acceptedIds } from '../draft/accepted.ts';
import type { Finding } from '../editor-types.ts';

/** The blocking findings that the instructor stands by, for the questions as they are now. */
export function useAcceptances(findings: readonly Finding[], items: readonly Item[]) {
  const [acceptances, setAcceptances] = useState<readonly Acceptance[]>([]);
  return {
    accepted: acceptedIds(acceptances, findings, items),
    accept: (id: string): void => {
      const itemId = findings.find((one) => one.id === id)?.itemId;
      const item = items.find((one) => one.id === itemId);
      setAcceptances((all) => [...all.filter((one) => one.id !== id), accept(id, item)]);
    },
    takeBack: (id: string): void => setAcceptances((all) => all.filter((one) => one.id !== id)),
  };
}
