import { useApi } from '@skillbridge/client/react';
import { useQuery } from '@tanstack/react-query';

/** The way to the list of children; undefined while it is not known and for a parent of one child, who has no list. */
export function useWayBack(): { to: string; label: string } | undefined {
  const { data } = useQuery(useApi().parent.children.list.queryOptions());
  return data && data.length > 1 ? { to: '/children', label: 'Your children' } : undefined;
}
