import { useApi } from '@skillbridge/client/react';
import { EmptyState, PageHeader, SelectField } from '@skillbridge/ui';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { PageTitle } from '../shared/page-title.tsx';
import { queueSearch } from '../shared/queue-filter.ts';
import { TaskSelect } from '../shared/task-select.tsx';
import { BulkApprove } from './bulk-approve.tsx';

/** Suggestions that are sure enough, published together. */
export function BulkScreen() {
  const [search, setSearch] = useSearchParams();
  const courseId = search.get('course') ?? '';
  const task = search.get('task') ?? '';
  const courses = useQuery(useApi().instructor.courses.list.queryOptions());
  const choose = (course: string, chosen: string): void =>
    setSearch({ ...(course && { course }), ...(chosen && { task: chosen }) }, { replace: true });
  const [kind, taskId] = task.split(':');
  const scope = taskId ? (kind === 'quiz' ? { quizId: taskId } : { assignmentId: taskId }) : { courseId };
  return (
    <>
      <PageTitle>Bulk approve</PageTitle>
      <PageHeader
        back={{ to: `/grading${queueSearch(search)}`, label: 'Grading' }}
        title="Bulk approve"
        meta="Publishes suggestions that are sure enough. You see each of them first; you are who publishes."
      />
      <div className="flex flex-wrap items-end gap-x-4 gap-y-3 pb-6">
        <SelectField
          label="Course"
          className="w-full sm:w-80"
          value={courseId}
          placeholder="Choose a course"
          onChange={(event) => choose(event.currentTarget.value, '')}
          options={(courses.data ?? []).map(({ id, title, waiting }) => ({
            value: id,
            label: `${title} (${waiting})`,
          }))}
        />
        {courseId && (
          <TaskSelect
            courseId={courseId}
            value={task}
            placeholder="All work"
            onChange={(chosen) => choose(courseId, chosen)}
          />
        )}
      </div>
      {courseId ? (
        <BulkApprove key={`${courseId} ${task}`} courseId={courseId} scope={scope} />
      ) : (
        <EmptyState title="Choose a course">How far suggestions may be trusted is measured for each course.</EmptyState>
      )}
    </>
  );
}
