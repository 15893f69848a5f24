import { useApi } from '@skillbridge/client/react';
import { QueryView } from '@skillbridge/portal';
import { ButtonLink, formatCount, PageHeader, Section, Skeleton, TextLink } from '@skillbridge/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { CourseTable } from '../shared/course-table.tsx';
import { PageTitle } from '../shared/page-title.tsx';
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
            <PageHeader
              title={waitingCount === 0 ? 'All graded' : `${formatCount(waitingCount, 'piece')} of work to grade`}
              meta={
                waitingCount === 0
                  ? 'Nothing waits for you. New work shows up here as students hand it in.'
                  : 'Oldest first.'
              }
              actions={
                queue[0] && (
                  <ButtonLink variant="primary" to={`/grading/${queue[0].submissionId}`}>
                    Grade the oldest
                  </ButtonLink>
                )
              }
            />
            {shared.length > 0 && <SentToYou threads={shared} now={now} />}
            {queue.length > 0 && <NextToGrade items={queue} waitingCount={waitingCount} now={now} />}
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
