import { useApi } from '@skillbridge/client/react';
import { QueryView } from '@skillbridge/portal';
import { PageHeader, Skeleton } from '@skillbridge/ui';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useWayBack } from '../shared/use-way-back.ts';
import { Courses } from './courses.tsx';
import { LatestLetter } from './latest-letter.tsx';
import { NextWork } from './next-work.tsx';
import { ReturnedGrades } from './returned-grades.tsx';
import { TutorUse } from './tutor-use.tsx';
import { WaitingWork } from './waiting-work.tsx';

/** One child: what comes next, the weekly letter, what came back, and how often the tutor helped. */
export function ChildScreen() {
  const { studentId = '' } = useParams();
  const back = useWayBack();
  const child = useQuery(useApi().parent.children.get.queryOptions({ studentId }));
  return (
    <>
      <title>{`${child.data?.fullName ?? 'Your child'} · SkillBridge`}</title>
      <PageHeader
        title={child.data?.fullName ?? (child.isError ? 'Your child' : <Skeleton className="h-9 w-56" />)}
        {...(back && { back })}
      />
      <QueryView query={child} skeleton={<ChildSkeleton />}>
        {(page) => (
          <>
            <NextWork child={page} />
            <LatestLetter studentId={studentId} />
            <ReturnedGrades grades={page.grades} />
            <WaitingWork upcoming={page.upcoming} />
            <TutorUse child={page} />
            <Courses courses={page.courses} />
          </>
        )}
      </QueryView>
    </>
  );
}

function ChildSkeleton() {
  return (
    <div className="flex flex-col gap-10">
      <Skeleton className="h-28" label="Loading what comes next" />
      <Skeleton lines={4} label="Loading grades" />
    </div>
  );
}
