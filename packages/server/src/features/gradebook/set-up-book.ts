import { inTenant, LockMode } from '@skillbridge/database';
import type { InstructorActor } from '@skillbridge/domain';
import { findTaughtCourse } from '../../access/teaching.query.ts';
import type { App } from '../../app.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { SetupInput } from './gradebook.schema.ts';

/**
 * Sets the categories and what lateness costs; the rest of the course's grading stays. Work in a category that is gone
 * counts as uncategorised. Throws NOT_FOUND, CONFLICT when somebody else changed the course meanwhile.
 */
export function setUpBook(app: App, actor: InstructorActor, input: SetupInput) {
  return inTenant(app.orm, actor.tenantId, async (em) => {
    const course = await findTaughtCourse(em, actor, input.courseId);
    await em.lock(course, LockMode.OPTIMISTIC, input.version);
    const { categories, latePolicy } = input;
    recordAudit(em, actor, {
      action: 'course.grading',
      subjectId: course.id,
      detail: {
        weights: categories
          .map(({ name, weight, dropLowest }) => `${name} ${weight}% -${dropLowest}`)
          .join(', ')
          .slice(0, 200),
        late: latePolicy.kind === 'none' ? 'none' : `${latePolicy.percent}% a day, ${latePolicy.most}% at most`,
      },
    });
    course.grading = { ...course.grading, categories, latePolicy };
    await em.flush();
    return { version: course.version };
  });
}
