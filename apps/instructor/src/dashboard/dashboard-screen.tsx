import { useApi } from '@skillbridge/client/react';
import { QueryView } from '@skillbridge/portal';
import { Section, Skeleton, TextLink } from '@skillbridge/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { CourseTable } from '../shared/course-table.tsx';
import { PageTitle } from '../shared/page-title.tsx';
import { DashboardHeader } from './dashboard-header.tsx';
import { NextToGrade } from './next-to-grade.tsx';
import { SentToYou } from './sent-to-you.tsx';

/** Where an instructor begins: who asked for them, the oldest work that waits, their courses. */
export function DashboardScreen() {
  const dashboard = useQuery(useApi().instructor.dashboard.queryOptions());
  const [now] = useState(() => new Date());
  return (
    <>
      <PageTitle>Dashboard</PageTitle>
      <QueryView query={dashboard} skeleton={<Skeleton lines={8} />}>
        {({ shared, queue, waitingCount, courses }) => (
          <>
            <DashboardHeader shared={shared} queue={queue} waitingCount={waitingCount} />
            {shared.length > 0 && <SentToYou threads={shared} now={now} />}
            {queue.length > 0 && (
              <NextToGrade items={queue} waitingCount={waitingCount} now={now} isSecond={shared.length > 0} />
            )}
            <Section
              title="Your courses"
              actions={courses.length > 0 && <TextLink to="/courses">All courses</TextLink>}
            >
              <CourseTable courses={courses} now={now} />
            </Section>
          </>
        )}
      </QueryView>
    </>
  );
}
