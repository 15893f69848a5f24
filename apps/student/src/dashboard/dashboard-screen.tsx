import { useApi, useMe } from '@skillbridge/client/react';
import { QueryView } from '@skillbridge/portal';
import { PageHeader } from '@skillbridge/ui';
import { useQuery } from '@tanstack/react-query';
import { DashboardSkeleton } from './dashboard-skeleton.tsx';
import { NextTasks } from './next-tasks.tsx';
import { OpenQuizzes } from './open-quizzes.tsx';
import { PartnerEntry } from './partner-entry.tsx';
import { ReturnedGrades } from './returned-grades.tsx';
import { WaitingWork } from './waiting-work.tsx';

/** The start page: what to do next, what waits for a grade, what came back. */
export function DashboardScreen() {
  const { fullName } = useMe();
  const api = useApi();
  const dashboard = useQuery(api.student.dashboard.queryOptions());
  // Beside it, in the same request: a start page without its quizzes is still one.
  const { data: quizList, dataUpdatedAt } = useQuery(api.student.quizzes.list.queryOptions());
  const quizzes = quizList?.quizzes ?? [];
  const ahead = quizList ? Date.parse(quizList.now) - dataUpdatedAt : 0;
  const underWay = quizzes.some(({ running }) => running !== null);
  const toTake = quizzes.some(({ standing }) => standing === 'open' || standing === 'in-progress');
  return (
    <>
      <title>Home · SkillBridge</title>
      <PageHeader title={`Hello, ${fullName.split(' ')[0] ?? fullName}`} />
      <QueryView query={dashboard} skeleton={<DashboardSkeleton />}>
        {({ next, openCount, waiting, graded }) => (
          <>
            {underWay && <OpenQuizzes quizzes={quizzes} ahead={ahead} />}
            {(next.length > 0 || !toTake) && <NextTasks tasks={next} openCount={openCount} />}
            {!underWay && <OpenQuizzes quizzes={quizzes} ahead={ahead} />}
            {waiting.length > 0 && <WaitingWork lines={waiting} />}
            {graded.length > 0 && <ReturnedGrades lines={graded} />}
            <PartnerEntry />
          </>
        )}
      </QueryView>
    </>
  );
}
