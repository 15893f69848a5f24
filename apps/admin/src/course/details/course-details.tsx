import { Button, FormError, Section, UnsavedGuard } from '@skillbridge/ui';
import { CourseFields } from '../../shared/course-form/course-fields.tsx';
import type { Course } from '../../shared/types.ts';
import { ConflictNotice } from './conflict-notice.tsx';
import { useCourseEdit } from './use-course-edit.ts';

/** What the course is called, what it is about and who teaches it. */
export function CourseDetails({ course }: { course: Course }) {
  const { form, onSubmit, busy, failure, conflict } = useCourseEdit(course);
  const { isDirty } = form.formState;
  return (
    <Section title="Details">
      <UnsavedGuard dirty={isDirty && !busy} />
      <form onSubmit={onSubmit} noValidate className="flex max-w-xl flex-col gap-4">
        {conflict ? <ConflictNotice course={course} /> : <FormError>{failure.sentence}</FormError>}
        <CourseFields form={form} refused={failure.fields} />
        <div className="flex items-center gap-2 pt-2">
          <Button type="submit" variant="primary" pending={busy} disabled={!isDirty}>
            Save details
          </Button>
          {isDirty && !busy && (
            <Button variant="quiet" onClick={() => form.reset()}>
              Undo changes
            </Button>
          )}
        </div>
      </form>
    </Section>
  );
}
