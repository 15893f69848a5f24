import { useApi } from '@skillbridge/client/react';
import { QueryView } from '@skillbridge/portal';
import { PageHeader, Skeleton } from '@skillbridge/ui';
import { useQuery } from '@tanstack/react-query';
import { AcademyCounts } from './academy-counts.tsx';
import { AiUse } from './ai-use.tsx';
import { Attention } from './attention.tsx';

/** The start page: what needs attention, then the academy in numbers, then what the AI did and cost. */
export function OverviewScreen() {
  const overview = useQuery(useApi().admin.academy.overview.queryOptions());
  return (
    <>
      <title>Overview · SkillBridge</title>
      <PageHeader title="Overview" />
      <QueryView query={overview} skeleton={<Loading />}>
        {(data) => (
          <>
            <Attention overview={data} />
            <div className="lg:grid lg:grid-cols-2 lg:gap-x-16">
              <AcademyCounts overview={data} />
              <AiUse ai={data.ai} />
            </div>
          </>
        )}
      </QueryView>
    </>
  );
}

function Loading() {
  return (
    <div className="flex flex-col gap-10">
      <Skeleton className="h-24" label="Loading what needs attention" />
      <Skeleton lines={6} label="Loading the academy" />
    </div>
  );
}
