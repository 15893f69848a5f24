import { useApi, useMe } from '@skillbridge/client/react';
import { QueryView } from '@skillbridge/portal';
import { Button, formatCount, formatDate, PageHeader, Skeleton } from '@skillbridge/ui';
import { useQuery } from '@tanstack/react-query';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { DeleteCourse } from './delete-course.tsx';
import { CourseDetails } from './details/course-details.tsx';
import { Roster } from './roster/roster.tsx';

/** One course: who is in it, its details, and the way to delete it. */
export function CourseScreen() {
  const { courseId = '' } = useParams();
  const { timeZone } = useMe().academy;
  const [deleting, setDeleting] = useState(false);
  const course = useQuery(useApi().admin.courses.get.queryOptions({ courseId }, { gcTime: 0 }));
  return (
    <>
      <title>{`${course.data?.title ?? 'Course'} · SkillBridge`}</title>
      <PageHeader
        back={{ to: '/courses', label: 'Courses' }}
        title={course.data?.title ?? (course.isError ? 'Course' : <Skeleton className="h-9 w-64" />)}
        meta={
          course.data && (
            <>
              <span>{course.data.instructor.fullName}</span>
              <span>{formatCount(course.data.assignments, 'assignment')}</span>
              <span>Since {formatDate(course.data.createdAt, timeZone)}</span>
            </>
          )
        }
        actions={
          course.data && (
            <Button variant="danger" icon={Trash2} onClick={() => setDeleting(true)}>
              Delete course
            </Button>
          )
        }
      />
      <QueryView query={course}>
        {(data) => (
          <>
            <Roster course={data} />
            <CourseDetails course={data} />
            <DeleteCourse course={data} open={deleting} onClose={() => setDeleting(false)} />
          </>
        )}
      </QueryView>
    </>
  );
}
