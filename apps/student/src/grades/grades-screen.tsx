import { useApi } from '@skillbridge/client/react';
import { QueryView } from '@skillbridge/portal';
import { EmptyState, PageHeader } from '@skillbridge/ui';
import { useQuery } from '@tanstack/react-query';
import { CourseOverview } from './course-overview.tsx';
import { GradeTable } from './grade-table.tsx';

/** Every published grade, and how each course goes. */
export function GradesScreen() {
  const assignments = useQuery(useApi().student.assignments.list.queryOptions());
  return (
    <>
      <title>Grades · SkillBridge</title>
      <PageHeader title="Grades" />
      <QueryView query={assignments}>
        {(lines) => {
          const graded = lines.filter(({ state }) => state === 'graded');
          if (graded.length === 0) {
            return (
              <EmptyState title="No grades yet">A grade appears here when your instructor publishes it.</EmptyState>
            );
          }
          return (
            <>
              <CourseOverview graded={graded} />
              <GradeTable graded={graded} />
            </>
          );
        }}
      </QueryView>
    </>
  );
}
