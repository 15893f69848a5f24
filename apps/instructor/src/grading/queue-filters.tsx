import { useApi } from '@skillbridge/client/react';
import { SegmentedControl, SelectField } from '@skillbridge/ui';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { TaskSelect } from '../shared/task-select.tsx';

/** Which part of the queue is shown, and in which order; kept in the address. */
export function QueueFilters() {
  const [search, setSearch] = useSearchParams();
  const courseId = search.get('course') ?? '';
  const courses = useQuery(useApi().instructor.courses.list.queryOptions());
  const set = (change: Readonly<Record<string, string>>): void => {
    const next = new URLSearchParams(search);
    for (const [key, value] of Object.entries(change)) {
      if (value) next.set(key, value);
      else next.delete(key);
    }
    setSearch(next, { replace: true });
  };
  return (
    <div className="flex flex-wrap items-end gap-x-4 gap-y-3 pb-4">
      <SelectField
        label="Course"
        className="w-full sm:w-80"
        value={courseId}
        placeholder="All courses"
        onChange={(event) => set({ course: event.currentTarget.value, task: '' })}
        options={(courses.data ?? []).map(({ id, title, waiting }) => ({ value: id, label: `${title} (${waiting})` }))}
      />
      {courseId && (
        <TaskSelect
          courseId={courseId}
          value={search.get('task') ?? ''}
          placeholder="All work"
          onChange={(task) => set({ task })}
        />
      )}
      <SegmentedControl
        label="Order"
        className="h-10 w-full sm:ml-auto sm:w-64"
        segments={[
          { value: 'age', label: 'Oldest first' },
          { value: 'uncertainty', label: 'Least sure first' },
        ]}
        value={search.get('order') === 'uncertainty' ? 'uncertainty' : 'age'}
        onValueChange={(order) => set({ order: order === 'uncertainty' ? order : '' })}
      />
    </div>
  );
}
