import { useApi } from '@skillbridge/client/react';
import { QueryView } from '@skillbridge/portal';
import { ButtonLink, formatCount, PageHeader, Section } from '@skillbridge/ui';
import { useQuery } from '@tanstack/react-query';
import { Plus, Table2 } from 'lucide-react';
import { useParams } from 'react-router';
import { Quizzes } from '../quiz/list/quizzes.tsx';
import { PageTitle } from '../shared/page-title.tsx';
import { AssignmentTable } from './assignment-table.tsx';
import { Struggles } from './struggles/struggles.tsx';
import { StudentList } from './student-list.tsx';

/** One course: its assignments with how they went, and who is in it. */
export function CourseScreen() {
  const { courseId = '' } = useParams();
  const course = useQuery(useApi().instructor.courses.get.queryOptions({ courseId }));
  return (
    <QueryView query={course}>
      {({ id, title, subject, description, assignments, students }) => (
        <>
          <PageTitle>{title}</PageTitle>
          <PageHeader
            back={{ to: '/courses', label: 'Courses' }}
            title={title}
            meta={
              <>
                <span>{subject}</span>
                <span>{formatCount(students.length, 'student')}</span>
              </>
            }
            actions={
              <>
                <ButtonLink icon={Table2} to={`/courses/${id}/gradebook`}>
                  Gradebook
                </ButtonLink>
                <ButtonLink variant="primary" icon={Plus} to={`/courses/${id}/assignments/new`}>
                  New assignment
                </ButtonLink>
              </>
            }
          />
          {description && <p className="-mt-2 max-w-prose pb-8 text-ink-soft">{description}</p>}
          <Section title="Assignments">
            <AssignmentTable courseId={id} assignments={assignments} studentCount={students.length} />
          </Section>
          <Quizzes courseId={id} />
          <Struggles courseId={id} />
          <Section title="Students">
            <StudentList students={students} />
          </Section>
        </>
      )}
    </QueryView>
  );
}
