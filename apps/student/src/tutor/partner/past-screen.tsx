import { describeFailure, useApi, useMe } from '@skillbridge/client/react';
import { QueryView } from '@skillbridge/portal';
import { formatDateTime, PageHeader, Skeleton } from '@skillbridge/ui';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { dayMark } from '../conversation/day-mark.ts';
import { nameTurn } from '../conversation/merge-turns.ts';
import { TurnView } from '../conversation/turn-view.tsx';

/** A conversation with the study partner that is over, to read. */
export function PastScreen() {
  const { threadId = '' } = useParams();
  const { timeZone } = useMe().academy;
  const past = useQuery(useApi().student.tutor.past.queryOptions({ threadId }));
  const back = { to: '/tutor', label: 'Study partner' };
  if (past.isError && !past.data && describeFailure(past.error).reason === 'NOT_FOUND') {
    return (
      <>
        <title>Not found · SkillBridge</title>
        <PageHeader back={back} title="This conversation is not here" />
        <p className="max-w-prose text-ink-soft">Your own conversations are listed with the study partner.</p>
      </>
    );
  }
  return (
    <QueryView query={past} skeleton={<Skeleton lines={6} label="Loading the conversation" />}>
      {({ topic, at, turns }) => (
        <>
          <title>{`${topic ?? 'Conversation'} · SkillBridge`}</title>
          <PageHeader back={back} title={topic ?? 'Conversation'} meta={`Ended ${formatDateTime(at, timeZone)}`} />
          {turns.length === 0 && <p className="text-ink-soft">Nothing was said in this conversation.</p>}
          <ol aria-label="Conversation with the tutor" className="flex max-w-2xl flex-col gap-4">
            {turns.map((turn, index) => (
              <TurnView
                key={nameTurn(turn)}
                turn={turn}
                mark={dayMark(turn.at, turns[index - 1]?.at ?? null, timeZone)}
              />
            ))}
          </ol>
        </>
      )}
    </QueryView>
  );
}
