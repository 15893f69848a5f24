import { useApi } from '@skillbridge/client/react';
import { ButtonLink } from '@skillbridge/ui';
import { useQuery } from '@tanstack/react-query';

const COUNTED = 50;

/** The way to what students ask to have looked at again, with how many wait. */
export function RegradesLink() {
  const open = useQuery(useApi().instructor.regrades.list.queryOptions({ status: 'open', limit: COUNTED }));
  const count = open.data?.items.length ?? 0;
  const shown = open.data?.nextCursor ? `${count}+` : count;
  return (
    <ButtonLink size="sm" variant={count > 0 ? 'secondary' : 'quiet'} to="/regrades">
      Regrade requests{count > 0 && ` (${shown})`}
    </ButtonLink>
  );
}
