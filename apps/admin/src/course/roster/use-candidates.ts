import { type Outputs, useApi } from '@skillbridge/client/react';
import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchText } from '../../shared/use-search-text.ts';

export type Candidate = Outputs['admin']['enrollments']['candidates'][number];

/** Students to choose from. Who is ticked stays ticked, and in sight, while another word is searched. */
export function useCandidates(courseId: string) {
  const { typed, setTyped, search } = useSearchText();
  const [chosen, setChosen] = useState<readonly Candidate[]>([]);
  const query: UseQueryResult<Candidate[], unknown> = useQuery(
    useApi().admin.enrollments.candidates.queryOptions({ courseId, search }, { placeholderData: keepPreviousData }),
  );
  const found = query.data ?? [];
  const foundIds = new Set(found.map(({ id }) => id));
  return {
    typed,
    setTyped,
    query,
    chosen,
    shown: [...chosen.filter(({ id }) => !foundIds.has(id)), ...found],
    toggle: (candidate: Candidate): void =>
      setChosen((before) =>
        before.some(({ id }) => id === candidate.id)
          ? before.filter(({ id }) => id !== candidate.id)
          : [...before, candidate],
      ),
  };
}
