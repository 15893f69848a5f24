import { useApi } from '@skillbridge/client/react';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type { TutorSubject, TutorThread, TutorTurn } from '../tutor-types.ts';
import { addEarlier, addNewest, nothingKnown } from './known-turns.ts';

/** The messages known so far, with the newest page as it is read again and again; `loadEarlier` is null at the beginning. */
export function useKnownTurns(
  subject: TutorSubject,
  page: TutorThread | undefined,
): { turns: readonly TutorTurn[]; loadEarlier: (() => Promise<void>) | null } {
  const api = useApi();
  const queries = useQueryClient();
  const [known, setKnown] = useState(nothingKnown);
  const [read, setRead] = useState<TutorThread | undefined>(undefined);
  if (page && page !== read) {
    setRead(page);
    setKnown(addNewest(known, page));
  }
  const latest = useRef({ api, queries, subject, earlier: known.earlier });
  latest.current = { api, queries, subject, earlier: known.earlier };
  const loadEarlier = useCallback(async () => {
    const { earlier, subject: about } = latest.current;
    if (earlier === null) return;
    const options = latest.current.api.student.tutor.thread.queryOptions({ subject: about, before: earlier });
    const before = await latest.current.queries.fetchQuery({ ...options, staleTime: 0 });
    setKnown((now) => addEarlier(now, before));
  }, []);
  return { turns: known.turns, loadEarlier: known.earlier === null ? null : loadEarlier };
}
