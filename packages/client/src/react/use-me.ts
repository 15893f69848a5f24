import { useSuspenseQuery } from '@tanstack/react-query';
import type { Outputs } from '../types.ts';
import { useApi } from './trpc.ts';

/** Who is signed in, and where; suspends until known. */
export function useMe(): Outputs['account']['me'] {
  const { data } = useSuspenseQuery(
    useApi().account.me.queryOptions(undefined, { staleTime: Number.POSITIVE_INFINITY }),
  );
  return data;
}
