import { AlertBanner } from '@skillbridge/ui';
import type { Course } from '../../shared/types.ts';

/** Somebody else changed the course while it was being edited: what is stored now, and what to do. */
export function ConflictNotice({ course }: { course: Course }) {
  return (
    <AlertBanner tone="warning" role="alert" title="Somebody changed this course meanwhile">
      <p>
        Stored now: “{course.title}”, {course.subject}, taught by {course.instructor.fullName}. What you typed is still
        below. Save again to put it over theirs, or undo your changes.
      </p>
    </AlertBanner>
  );
}
