import { describeFailure, useApi, useMe } from '@skillbridge/client/react';
import { Button, EmptyState, FormError, formatDate, Section } from '@skillbridge/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { QueryView } from '../query-view.tsx';
import { NewToken } from './new-token.tsx';

/** Bearer tokens with which programs act as this person. */
export function ApiTokens() {
  const api = useApi();
  const { academy } = useMe();
  const queries = useQueryClient();
  const [making, setMaking] = useState(false);
  const tokens = useQuery(api.account.tokens.queryOptions());
  const refresh = () => queries.invalidateQueries(api.account.tokens.queryFilter());
  const revoke = useMutation(api.account.revokeToken.mutationOptions({ onSuccess: refresh }));
  return (
    <Section
      title="Tokens for programs"
      hint="A program with a token acts as you. Revoke a token as soon as nobody needs it."
      actions={
        <Button size="sm" onClick={() => setMaking(true)}>
          New token
        </Button>
      }
    >
      <NewToken open={making} onClose={() => setMaking(false)} onMade={refresh} />
      <FormError>{revoke.error ? describeFailure(revoke.error).sentence : null}</FormError>
      <QueryView query={tokens}>
        {(list) =>
          list.length === 0 ? (
            <EmptyState title="No tokens">Most people never need one.</EmptyState>
          ) : (
            <ul className="flex flex-col">
              {list.map(({ id, name, expiresAt }) => (
                <li key={id} className="flex min-h-12 items-center justify-between gap-4 border-b border-line py-2">
                  <span className="flex flex-wrap items-baseline gap-x-4">
                    <span className="font-semibold">{name}</span>
                    <span className="text-sm text-ink-soft">Until {formatDate(expiresAt, academy.timeZone)}</span>
                  </span>
                  <Button
                    size="sm"
                    variant="quiet"
                    onClick={() => revoke.mutateAsync({ tokenId: id }).catch(() => null)}
                  >
                    Revoke
                  </Button>
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </Section>
  );
}
