import { useApi } from '@skillbridge/client/react';
import { QueryView } from '@skillbridge/portal';
import { EmptyState, PageHeader } from '@skillbridge/ui';
import { useQuery } from '@tanstack/react-query';
import { CircleCheck } from 'lucide-react';
import { ParkedJobs } from './parked-jobs.tsx';

/** Jobs whose tries are used up, and the way to run them again. */
export function JobsScreen() {
  const jobs = useQuery(useApi().admin.jobs.parked.queryOptions());
  return (
    <>
      <title>Parked jobs · SkillBridge</title>
      <PageHeader title="Parked jobs" meta="Work in the background that failed too often. Nothing of it is lost." />
      <QueryView query={jobs}>
        {(list) =>
          list.length === 0 ? (
            <EmptyState icon={CircleCheck} title="No job is parked">
              Everything in the background runs. Should something fail again and again, it waits here for you.
            </EmptyState>
          ) : (
            <ParkedJobs jobs={list} />
          )
        }
      </QueryView>
    </>
  );
}
