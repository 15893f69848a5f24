import { useApi } from '@skillbridge/client/react';
import { SelectField } from '@skillbridge/ui';
import { useQuery } from '@tanstack/react-query';
import type { ThreadFilter } from './use-thread-filter.ts';

/** By course, then by its assignments and students; sent to me, or with redirects. */
export function ThreadFilters({
  filter,
  onChange,
}: {
  filter: ThreadFilter;
  onChange: (changes: Partial<ThreadFilter>) => void;
}) {
  const api = useApi().instructor.courses;
  const courses = useQuery(api.list.queryOptions());
  const course = useQuery(api.get.queryOptions({ courseId: filter.course }, { enabled: filter.course !== '' }));
  return (
    <div className="grid gap-x-4 gap-y-3 pb-6 sm:grid-cols-2 lg:grid-cols-4">
      <SelectField
        label="Course"
        placeholder="All courses"
        value={filter.course}
        onChange={(event) => onChange({ course: event.currentTarget.value })}
        options={(courses.data ?? []).map(({ id, title }) => ({ value: id, label: title }))}
      />
      <SelectField
        label="Show"
        placeholder="All conversations"
        value={filter.only}
        onChange={(event) => {
          const only = event.currentTarget.value;
          onChange({ only: only === 'shared' || only === 'redirects' ? only : '' });
        }}
        options={[
          { value: 'shared', label: 'Sent to me' },
          { value: 'redirects', label: 'With redirects' },
        ]}
      />
      {filter.course !== '' && (
        <>
          <SelectField
            label="Assignment"
            placeholder="All assignments"
            value={filter.assignment}
            onChange={(event) => onChange({ assignment: event.currentTarget.value })}
            options={(course.data?.assignments ?? []).map(({ id, title }) => ({ value: id, label: title }))}
          />
          <SelectField
            label="Student"
            placeholder="All students"
            value={filter.student}
            onChange={(event) => onChange({ student: event.currentTarget.value })}
            options={(course.data?.students ?? []).map(({ id, fullName }) => ({ value: id, label: fullName }))}
          />
        </>
      )}
    </div>
  );
}
