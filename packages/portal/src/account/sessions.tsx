import { describeFailure, useApi, useMe } from '@skillbridge/client/react';
import { Button, FormError, formatDateTime, Section, StatusPill } from '@skillbridge/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { QueryView } from '../query-view.tsx';

/** Where this person is signed in, and the way to end it. */
export function Sessions() {
  const api = useApi();
  const { academy } = useMe();
  const queries = useQueryClient();
  const sessions = useQuery(api.account.sessions.queryOptions());
  const refresh = { onSuccess: () => queries.invalidateQueries(api.account.sessions.queryFilter()) };
  const end = useMutation(api.account.endSession.mutationOptions(refresh));
  const endOthers = useMutation(api.account.endOtherSessions.mutationOptions(refresh));
  const failure = end.error ?? endOthers.error;
  const others = sessions.data?.filter((session) => !session.current).length ?? 0;
  return (
    <Section
      title="Signed in"
      actions={
        others > 0 && (
          <Button size="sm" onClick={() => endOthers.mutateAsync().catch(() => null)}>
            Sign out everywhere else
          </Button>
        )
      }
    >
      <FormError>{failure ? describeFailure(failure).sentence : null}</FormError>
      <QueryView query={sessions}>
        {(list) => (
          <ul className="flex flex-col">
            {list.map(({ id, device, lastSeenAt, current }) => (
              <li key={id} className="flex min-h-12 items-center justify-between gap-4 border-b border-line py-2">
                <span className="flex flex-wrap items-baseline gap-x-4">
                  <span className="font-semibold">{device}</span>
                  <span className="text-sm text-ink-soft">
                    Last used {formatDateTime(lastSeenAt, academy.timeZone)}
                  </span>
                </span>
                {current ? (
                  <StatusPill tone="success">This browser</StatusPill>
                ) : (
                  <Button
                    size="sm"
                    variant="quiet"
                    onClick={() => end.mutateAsync({ sessionId: id }).catch(() => null)}
                  >
                    Sign out
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </Section>
  );
}
