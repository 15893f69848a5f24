import { useApi } from '@skillbridge/client/react';
import { SelectField } from '@skillbridge/ui';
import { skipToken, useQuery } from '@tanstack/react-query';

const LONGEST = 60;

/** A question of a quiz, or a criterion of an assignment. */
export function PartSelect({
  kind,
  taskId,
  value,
  onChange,
}: {
  kind: 'quiz' | 'assignment';
  taskId: string;
  value: string;
  onChange: (partId: string) => void;
}) {
  const { instructor } = useApi();
  const keys = useQuery(instructor.keyChanges.list.queryOptions(kind === 'quiz' ? { quizId: taskId } : skipToken));
  const assignment = useQuery(
    instructor.assignments.get.queryOptions(kind === 'assignment' ? { assignmentId: taskId } : skipToken),
  );
  const questions = (keys.data?.questions ?? []).map(({ item }, index) => ({
    value: item.id,
    label: `${index + 1}. ${item.stem.slice(0, LONGEST)}`,
  }));
  const criteria = (assignment.data?.rubric.criteria ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <SelectField
      label={kind === 'quiz' ? 'Question' : 'Criterion'}
      className="w-full sm:w-80"
      value={value}
      placeholder="Choose one"
      onChange={(event) => onChange(event.currentTarget.value)}
      options={kind === 'quiz' ? questions : criteria}
    />
  );
}
