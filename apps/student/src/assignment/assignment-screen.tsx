import { describeFailure, useApi } from '@skillbridge/client/react';
import type { AssignmentState } from '@skillbridge/domain';
import { QueryView } from '@skillbridge/portal';
import { PageHeader, Skeleton } from '@skillbridge/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { FinishedPage } from './finished-page.tsx';
import { WorkingPage } from './working-page.tsx';

/** Where the work is the student's to write. */
const workable: ReadonlySet<AssignmentState> = new Set(['to-do', 'in-progress', 'overdue', 'returned']);

/** One assignment: the place to work on it while it is open, and what came of it afterwards. */
export function AssignmentScreen() {
  const { assignmentId = '' } = useParams();
  const page = useQuery(useApi().student.assignments.get.queryOptions({ assignmentId }));
  const [handedInHere, setHandedInHere] = useState<string | null>(null);
  if (page.isError && !page.data && describeFailure(page.error).reason === 'NOT_FOUND') return <NoSuchAssignment />;
  return (
    <QueryView query={page} skeleton={<PageSkeleton />}>
      {(data) => (
        <>
          <title>{`${data.assignment.title} · SkillBridge`}</title>
          {workable.has(data.state) ? (
            <WorkingPage key={assignmentId} page={data} onHandedIn={() => setHandedInHere(assignmentId)} />
          ) : (
            <FinishedPage key={assignmentId} page={data} justHandedIn={handedInHere === assignmentId} />
          )}
        </>
      )}
    </QueryView>
  );
}

function NoSuchAssignment() {
  return (
    <>
      <title>Not found · SkillBridge</title>
      <PageHeader back={{ to: '/assignments', label: 'Assignments' }} title="This assignment is not here" />
      <p className="max-w-prose text-ink-soft">
        It may have been removed, or the link is not for you. Your own assignments are in the list.
      </p>
    </>
  );
}

function PageSkeleton() {
  return (
    <div className="flex flex-col gap-8">
      <Skeleton className="h-9" label="Loading the assignment" />
      <div className="grid gap-10 lg:grid-cols-2">
        <Skeleton lines={6} label="Loading the task" />
        <Skeleton className="h-80" label="Loading your answer" />
      </div>
    </div>
  );
}
