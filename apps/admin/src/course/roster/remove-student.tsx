import { toast } from '@skillbridge/ui';
import { AskFirst } from '../../shared/ask-first.tsx';
import type { Course } from '../../shared/types.ts';
import { useEnrolmentCalls } from './use-enrolment-calls.ts';

type RemoveStudentProps = { course: Course; student: Course['roster'][number]; onClose: () => void };

/** Takes a student out of the course, after asking. */
export function RemoveStudent({ course, student, onClose }: RemoveStudentProps) {
  const { remove } = useEnrolmentCalls(course.id);
  return (
    <AskFirst
      open
      title={`Remove ${student.fullName} from ${course.title}?`}
      confirmLabel="Remove from the course"
      act={async () => {
        await remove.mutateAsync({ courseId: course.id, studentId: student.id });
        toast(`${student.fullName} was removed from the course`);
      }}
      onClose={onClose}
    >
      They no longer see the course. Their work is kept, and comes back when you enrol them again.
    </AskFirst>
  );
}
