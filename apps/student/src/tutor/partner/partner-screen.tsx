import { useApi } from '@skillbridge/client/react';
import { QueryView } from '@skillbridge/portal';
import { PageHeader, Skeleton } from '@skillbridge/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { PartnerConversation } from './partner-conversation.tsx';
import { PartnerStart } from './partner-start.tsx';
import { PastList } from './past-list.tsx';

/** The study partner: the tutor without an assignment, on what the student finds hard or wants to work on. */
export function PartnerScreen() {
  const api = useApi();
  const partner = useQuery(api.student.tutor.partner.queryOptions());
  const thread = useQuery(api.student.tutor.thread.queryOptions({ subject: { kind: 'partner' } }));
  const [choosing, setChoosing] = useState(false);
  const [justChosen, setJustChosen] = useState(false);
  const talk = () => {
    setChoosing(false);
    setJustChosen(true);
  };
  return (
    <>
      <title>Study partner · SkillBridge</title>
      <QueryView query={partner} skeleton={<PartnerSkeleton />}>
        {(data) => (
          <QueryView query={thread} skeleton={<PartnerSkeleton />}>
            {({ threadId, topic, modes }) =>
              // While it is closed there is nothing to choose: the conversation says why.
              modes.first !== null && (threadId === null || choosing) ? (
                <>
                  <PageHeader
                    title="Study partner"
                    meta="Practise anything you find hard, one step at a time. It does not grade you."
                  />
                  <div className="flex max-w-3xl flex-col gap-2">
                    <PartnerStart
                      topics={data.topics}
                      current={threadId === null ? null : { topic, onBack: talk }}
                      onBegun={talk}
                    />
                    <PastList threads={data.threads.filter(({ id }) => id !== threadId)} />
                  </div>
                </>
              ) : (
                <PartnerConversation
                  key={threadId}
                  topic={topic}
                  partner={data}
                  justChosen={justChosen}
                  onChoose={() => setChoosing(true)}
                />
              )
            }
          </QueryView>
        )}
      </QueryView>
    </>
  );
}

function PartnerSkeleton() {
  return (
    <div className="flex flex-col gap-8">
      <Skeleton className="h-9" label="Loading the study partner" />
      <Skeleton lines={5} label="Loading your topics" />
    </div>
  );
}
