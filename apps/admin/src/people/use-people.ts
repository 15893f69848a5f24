import { useApi } from '@skillbridge/client/react';
import { roleSchema } from '@skillbridge/domain';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { nextCursor } from '../shared/next-cursor.ts';
import type { PagedQuery } from '../shared/paged-view.tsx';
import type { Person } from '../shared/types.ts';
import { useSearchText } from '../shared/use-search-text.ts';

/** The list of people and its filter. The filter lives in the address, so that it survives a reload and can be linked. */
export function usePeople() {
  const [params, setParams] = useSearchParams();
  const { typed, setTyped, search } = useSearchText(params.get('search') ?? '');
  const role = roleSchema.safeParse(params.get('role')).data;
  const set = (name: string, value: string | undefined): void => {
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  };
  useEffect(() => {
    if ((params.get('search') ?? undefined) !== search) set('search', search);
  });
  const query: PagedQuery<Person> = useInfiniteQuery(
    useApi().admin.people.list.infiniteQueryOptions(
      { role, search },
      { ...nextCursor, placeholderData: keepPreviousData },
    ),
  );
  return {
    query,
    filter: { typed, onType: setTyped, role, onRole: (value: string) => set('role', value) },
  };
}
