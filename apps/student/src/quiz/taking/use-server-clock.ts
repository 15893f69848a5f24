import { useApi } from '@skillbridge/client/react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import type { Attempt, AttemptClock } from '../quiz-types.ts';
import { type KnownClock, minutesGained, readServerClock } from './server-clock.ts';

/** A clock came with an answer to a call that was made at `askedAt` (`performance.now()`). */
export type HearClock = (clock: AttemptClock, askedAt: number) => void;

const POLL_MS = 5000;
/** Without a limit only a hand-in elsewhere can change anything. */
const CALM_POLL_MS = 15_000;

/** The attempt's clock, asked for every few seconds while the page is seen, so that time given arrives by itself. */
export function useServerClock({ attemptId, clock: first }: Attempt) {
  const api = useApi();
  const queries = useQueryClient();
  const [state, setState] = useState(() => {
    const now = performance.now();
    return { clock: readServerClock(null, first, now, now), gained: 0 };
  });
  const hear = useCallback<HearClock>((clock, askedAt) => {
    const cameAt = performance.now();
    setState(({ clock: known, gained }) => {
      const next = readServerClock(known, clock, askedAt, cameAt);
      return { clock: next, gained: gained + minutesGained(known, next) };
    });
  }, []);
  const options = api.student.quizzes.clock.queryOptions({ attemptId });
  const poll = useQuery({
    queryKey: [...options.queryKey, 'timed'],
    queryFn: async () => {
      const askedAt = performance.now();
      const clock = await queries.fetchQuery({ ...options, staleTime: 0, retry: false, networkMode: 'always' });
      return { clock, askedAt };
    },
    refetchInterval: ({ state: { data: last } }) => {
      if (last && last.clock.status !== 'in-progress') return false;
      return first.endsAt === null ? CALM_POLL_MS : POLL_MS;
    },
    refetchOnWindowFocus: 'always',
    retry: false,
    staleTime: 0,
    gcTime: 0,
  });
  const { data, refetch } = poll;
  useEffect(() => {
    if (data) hear(data.clock, data.askedAt);
  }, [data, hear]);
  /** Asks at once; null when there is no answer. */
  const ask = useCallback(async (): Promise<KnownClock | null> => {
    const { data: answer, isError } = await refetch({ cancelRefetch: true });
    return isError || !answer ? null : readServerClock(null, answer.clock, answer.askedAt, performance.now());
  }, [refetch]);
  return { ...state, hear, ask };
}
