import { useApi } from '@skillbridge/client/react';
import { SelectField } from '@skillbridge/ui';
import { useQuery } from '@tanstack/react-query';

/** An assignment or a quiz of a course; its value is `assignment:<id>` or `quiz:<id>`. */
export function TaskSelect({
  courseId,
  value,
  placeholder,
  onChange,
}: {
  courseId: string;
  value: string;
  placeholder: string;
  onChange: (task: string) => void;
}) {
  const { instructor } = useApi();
  const course = useQuery(instructor.courses.get.queryOptions({ courseId }));
  const quizzes = useQuery(instructor.quizzes.list.queryOptions({ courseId }));
  const assignments = (course.data?.assignments ?? []).filter(({ status }) => status !== 'draft');
  const given = (quizzes.data ?? []).filter(({ status }) => status !== 'draft');
  return (
    <SelectField
      label="Assignment or quiz"
      className="w-full sm:w-72"
      value={value}
      placeholder={placeholder}
      onChange={(event) => onChange(event.currentTarget.value)}
      options={[
        ...assignments.map(({ id, title }) => ({ value: `assignment:${id}`, label: title })),
        ...given.map(({ id, title, waiting }) => ({ value: `quiz:${id}`, label: `Quiz: ${title} (${waiting})` })),
      ]}
    />
  );
}
