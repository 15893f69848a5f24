import { useMe } from '@skillbridge/client/react';
import { Button, type Column, EmptyState, formatCount, formatDate, IconButton, Section, Table } from '@skillbridge/ui';
import { UserRoundMinus, UserRoundPlus } from 'lucide-react';
import { useState } from 'react';
import type { Course } from '../../shared/types.ts';
import { EnrolDialog } from './enrol-dialog.tsx';
import { RemoveStudent } from './remove-student.tsx';

type Student = Course['roster'][number];

/** Who is in the course. */
export function Roster({ course }: { course: Course }) {
  const { timeZone } = useMe().academy;
  const [enrolling, setEnrolling] = useState(false);
  const [leaving, setLeaving] = useState<Student | null>(null);
  const columns: Column<Student>[] = [
    { key: 'name', header: 'Student', cell: ({ fullName }) => fullName },
    { key: 'email', header: 'Email', cell: ({ email }) => <span className="break-all">{email}</span> },
    {
      key: 'since',
      header: 'Enrolled',
      cell: ({ enrolledAt, status }) =>
        status === 'active' ? formatDate(enrolledAt, timeZone) : status === 'invited' ? 'Not joined yet' : 'Suspended',
    },
    {
      key: 'acts',
      header: 'Actions',
      hideHeader: true,
      cell: (student) => (
        <IconButton
          label={`Remove ${student.fullName} from the course`}
          icon={UserRoundMinus}
          onClick={() => setLeaving(student)}
        />
      ),
    },
  ];
  const enrol = (
    <Button size="sm" icon={UserRoundPlus} onClick={() => setEnrolling(true)}>
      Enrol students
    </Button>
  );
  return (
    <Section title="Students" hint={formatCount(course.roster.length, 'student')} actions={enrol}>
      <Table
        caption="Students in this course"
        columns={columns}
        rows={course.roster}
        rowKey={({ id }) => id}
        empty={<EmptyState title="No students yet">Enrol the first ones; they see the course at once.</EmptyState>}
      />
      {enrolling && <EnrolDialog courseId={course.id} onClose={() => setEnrolling(false)} />}
      {leaving && <RemoveStudent course={course} student={leaving} onClose={() => setLeaving(null)} />}
    </Section>
  );
}
