import { useApi } from '@skillbridge/client/react';
import { Button, Dialog, DialogActions, FormError, toast } from '@skillbridge/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { CourseFields } from '../shared/course-form/course-fields.tsx';
import { blankCourse, courseResolver } from '../shared/course-form/course-values.ts';
import { formFailure } from '../shared/form-failure.ts';

/** Makes a course and opens it, so that students can be enrolled next. */
export function NewCourse({ onClose }: { onClose: () => void }) {
  const { courses, academy } = useApi().admin;
  const queries = useQueryClient();
  const navigate = useNavigate();
  const create = useMutation(courses.create.mutationOptions());
  const form = useForm({ resolver: courseResolver, defaultValues: blankCourse });
  const failure = formFailure(create.error, Object.keys(blankCourse));
  const submit = form.handleSubmit((values) =>
    create.mutate(values, {
      onSuccess: ({ id }) => {
        void queries.invalidateQueries(courses.list.pathFilter());
        void queries.invalidateQueries(academy.overview.queryFilter());
        toast({ title: `${values.title} is made`, description: 'Enrol its students next.' });
        void navigate(`/courses/${id}`);
      },
    }),
  );
  return (
    <Dialog open size="md" title="New course" onClose={onClose}>
      <form onSubmit={submit} noValidate className="flex flex-col gap-4">
        <FormError>{failure.sentence}</FormError>
        <CourseFields form={form} refused={failure.fields} autoFocus />
        <DialogActions>
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button variant="primary" type="submit" pending={create.isPending}>
            Make the course
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
