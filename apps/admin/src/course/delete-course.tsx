import { useApi } from '@skillbridge/client/react';
import { toast } from '@skillbridge/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { AskFirst } from '../shared/ask-first.tsx';
import type { Course } from '../shared/types.ts';

type DeleteCourseProps = { course: Course; open: boolean; onClose: () => void };

/** Puts the course into the recycle bin, after asking. */
export function DeleteCourse({ course, open, onClose }: DeleteCourseProps) {
  const { courses, academy, recycleBin } = useApi().admin;
  const queries = useQueryClient();
  const navigate = useNavigate();
  const remove = useMutation(courses.remove.mutationOptions());
  const act = async (): Promise<void> => {
    await remove.mutateAsync({ courseId: course.id });
    // First away: the course's own page has nothing to show any more, and forgets what it showed.
    await navigate('/courses');
    for (const stale of [courses.list.pathFilter(), academy.overview.queryFilter(), recycleBin.list.queryFilter()]) {
      void queries.invalidateQueries(stale);
    }
    toast({
      title: `${course.title} was deleted`,
      description: 'The recycle bin can bring it back.',
      action: { label: 'Open the bin', onSelect: () => navigate('/recycle-bin') },
    });
  };
  return (
    <AskFirst open={open} title={`Delete ${course.title}?`} confirmLabel="Delete course" act={act} onClose={onClose}>
      It goes into the recycle bin with its assignments and all work in it. Nobody sees it until you restore it from
      there.
    </AskFirst>
  );
}
