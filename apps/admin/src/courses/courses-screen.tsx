import { useApi } from '@skillbridge/client/react';
import { Button, EmptyState, PageHeader, TextField } from '@skillbridge/ui';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { nextCursor } from '../shared/next-cursor.ts';
import { PagedView } from '../shared/paged-view.tsx';
import { useSearchText } from '../shared/use-search-text.ts';
import { CourseTable } from './course-table.tsx';
import { NewCourse } from './new-course.tsx';

/** The academy's courses. */
export function CoursesScreen() {
  const [making, setMaking] = useState(false);
  const { typed, setTyped, search } = useSearchText();
  const courses = useInfiniteQuery(
    useApi().admin.courses.list.infiniteQueryOptions({ search }, { ...nextCursor, placeholderData: keepPreviousData }),
  );
  return (
    <>
      <title>Courses · SkillBridge</title>
      <PageHeader
        title="Courses"
        actions={
          <Button variant="primary" icon={Plus} onClick={() => setMaking(true)}>
            New course
          </Button>
        }
      />
      {making && <NewCourse onClose={() => setMaking(false)} />}
      <search className="block max-w-xs pb-6">
        <TextField
          label="Search"
          type="search"
          placeholder="Title or subject"
          maxLength={80}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </search>
      <PagedView query={courses}>
        {(rows) =>
          rows.length > 0 ? (
            <CourseTable courses={rows} />
          ) : search ? (
            <EmptyState title="No course found">Try another word.</EmptyState>
          ) : (
            <EmptyState title="No courses yet">A course has an instructor, students and assignments.</EmptyState>
          )
        }
      </PagedView>
    </>
  );
}
