import { useApi } from '@skillbridge/client/react';
import { Button, Dialog, DialogActions, FormError, toast, useFormSubmit } from '@skillbridge/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { CourseFields } from '../shared/course-form/course-fields.tsx';
import { blankCourse, courseResolver } from '../shared/course-form/course-values.ts';
import { formFailure } from '../shared/form-failure.ts';
import { settle } from '../shared/settle.ts';

/** Makes a course and opens it, so that students can be enrolled next. */
export function NewCourse({ onClose }: { onClose: () => void }) {
  const { courses, academy } = useApi().admin;
  const queries = useQueryClient();
  const navigate = useNavigate();
  const create = useMutation(courses.create.mutationOptions());
  const form = useForm({ resolver: courseResolver, defaultValues: blankCourse });
  const failure = formFailure(create.error, Object.keys(blankCourse));
  const { onSubmit, busy } = useFormSubmit(
    form.handleSubmit(async (values) => {
      const made = await settle(create.mutateAsync(values));
      if (!made) return;
      void queries.invalidateQueries(courses.list.pathFilter());
      void queries.invalidateQueries(academy.overview.queryFilter());
      toast({ title: `${values.title} is made`, description: 'Enrol its students next.' });
      await navigate(`/courses/${made.id}`);
    }),
  );
  return (
    <Dialog open size="md" title="New course" onClose={onClose}>
      <form onSubmit={onSubmit} noValidate className="flex flex-col gap-4">
        <FormError>{failure.sentence}</FormError>
        <CourseFields form={form} refused={failure.fields} autoFocus />
        <DialogActions>
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button variant="primary" type="submit" pending={busy}>
            Make the course
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
