import { describeFailure, useApi } from '@skillbridge/client/react';
import { toast, useFormSubmit } from '@skillbridge/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { blankCourse, courseResolver, toCourseValues } from '../../shared/course-form/course-values.ts';
import { formFailure } from '../../shared/form-failure.ts';
import { settle } from '../../shared/settle.ts';
import type { Course } from '../../shared/types.ts';

/**
 * Editing a course that others may edit too. The version sent is the one that the person saw when they began to type:
 * a refresh in the background must not turn a conflict into a silent overwrite. After a conflict the fields that they
 * did not touch take the newest values, what they typed stays, and the next save counts for the newest version.
 */
export function useCourseEdit(course: Course) {
  const { courses } = useApi().admin;
  const queries = useQueryClient();
  const [version, setVersion] = useState(course.version);
  const form = useForm({ resolver: courseResolver, defaultValues: toCourseValues(course) });
  const { isDirty } = form.formState;

  const update = useMutation(
    courses.update.mutationOptions({
      // Awaited, so that a conflict is shown with what is stored now.
      onSettled: () => {
        void queries.invalidateQueries(courses.list.pathFilter());
        return queries.invalidateQueries(courses.get.queryFilter({ courseId: course.id }));
      },
    }),
  );
  const conflict = update.error ? describeFailure(update.error).reason === 'CONFLICT' : false;

  const { onSubmit, busy } = useFormSubmit(
    form.handleSubmit(async (values) => {
      const receipt = await settle(update.mutateAsync({ courseId: course.id, version, ...values }));
      if (!receipt) return;
      setVersion(receipt.version);
      form.reset(values);
      toast('Details saved');
    }),
  );
  useEffect(() => {
    if (course.version === version || busy || (isDirty && !conflict)) return;
    setVersion(course.version);
    form.reset(toCourseValues(course), { keepDirtyValues: conflict });
  }, [course, version, isDirty, conflict, busy, form]);

  return {
    form,
    onSubmit,
    busy,
    failure: formFailure(update.error, Object.keys(blankCourse)),
    conflict: conflict && isDirty,
  };
}
