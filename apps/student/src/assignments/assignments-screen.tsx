import { useApi } from '@skillbridge/client/react';
import { QueryView } from '@skillbridge/portal';
import { PageHeader, Tabs } from '@skillbridge/ui';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { type AssignmentFilter, assignmentFilters, filterAssignments } from './assignment-filter.ts';
import { AssignmentTable } from './assignment-table.tsx';

const labels: Record<AssignmentFilter, string> = {
  'to-do': 'To do',
  'handed-in': 'Handed in',
  graded: 'Graded',
  all: 'All',
};

/** Every assignment, by where the student stands on it. The view is in the address, so that Back returns to it. */
export function AssignmentsScreen() {
  const assignments = useQuery(useApi().student.assignments.list.queryOptions());
  const [params, setParams] = useSearchParams();
  const asked = params.get('show');
  const filter = assignmentFilters.find((known) => known === asked) ?? 'to-do';
  return (
    <>
      <title>Assignments · SkillBridge</title>
      <PageHeader title="Assignments" />
      <QueryView query={assignments}>
        {(lines) => (
          <Tabs
            label="Show"
            value={filter}
            onValueChange={(show) => setParams({ show }, { replace: true, preventScrollReset: true })}
            tabs={assignmentFilters.map((value) => {
              const fitting = filterAssignments(lines, value);
              return {
                value,
                label: labels[value],
                count: fitting.length,
                content: <AssignmentTable filter={value} lines={fitting} />,
              };
            })}
          />
        )}
      </QueryView>
    </>
  );
}
