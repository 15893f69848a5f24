import { useApi, useMe } from '@skillbridge/client/react';
import { QueryView } from '@skillbridge/portal';
import { PageHeader } from '@skillbridge/ui';
import { useQuery } from '@tanstack/react-query';
import { DashboardSkeleton } from './dashboard-skeleton.tsx';
import { NextTasks } from './next-tasks.tsx';
import { PartnerEntry } from './partner-entry.tsx';
import { ReturnedGrades } from './returned-grades.tsx';
import { WaitingWork } from './waiting-work.tsx';

/** The start page: what to do next, what waits for a grade, what came back. */
export function DashboardScreen() {
  const { fullName } = useMe();
  const dashboard = useQuery(useApi().student.dashboard.queryOptions());
  return (
    <>
      <title>Home · SkillBridge</title>
      <PageHeader title={`Hello, ${fullName.split(' ')[0] ?? fullName}`} />
      <QueryView query={dashboard} skeleton={<DashboardSkeleton />}>
        {({ next, openCount, waiting, graded }) => (
          <>
            <NextTasks tasks={next} openCount={openCount} />
            {waiting.length > 0 && <WaitingWork lines={waiting} />}
            {graded.length > 0 && <ReturnedGrades lines={graded} />}
            <PartnerEntry />
          </>
        )}
      </QueryView>
    </>
  );
}
