import { useApi } from '@skillbridge/client/react';
import { QueryView } from '@skillbridge/portal';
import { EmptyState, PageHeader } from '@skillbridge/ui';
import { useQuery } from '@tanstack/react-query';
import { CourseGrades } from './course-grades.tsx';

/** The student's own grades by course, with what each total is made of, and what-if. */
export function GradesScreen() {
  const grades = useQuery(useApi().student.grades.list.queryOptions());
  return (
    <>
      <title>Grades · SkillBridge</title>
      <PageHeader title="Grades" />
      <QueryView query={grades}>
        {(courses) =>
          courses.length === 0 ? (
            <EmptyState title="No courses yet">Grades appear here once your academy enrols you in a course.</EmptyState>
          ) : (
            courses.map((course) => <CourseGrades key={course.id} course={course} />)
          )
        }
      </QueryView>
    </>
  );
}
