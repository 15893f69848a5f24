import { inTenant } from '@skillbridge/database';
import { DomainError, type InstructorActor } from '@skillbridge/domain';
import { againIfBeaten } from '../../again-if-beaten.ts';
import type { App } from '../../app.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { findTask } from './find-task.ts';
import type { SetCategoryInput } from './gradebook.schema.ts';

/**
 * Says which category a piece of work counts in; null for none. It is a change of the work like any other, so an editor
 * that is open on it is told. Throws NOT_FOUND, INVALID for a category that the course does not have.
 */
export function setCategory(app: App, actor: InstructorActor, input: SetCategoryInput): Promise<void> {
  return againIfBeaten(() =>
    inTenant(app.orm, actor.tenantId, async (em) => {
      const { task, course } = await findTask(em, actor, input);
      const category = course.grading.categories.find(({ id }) => id === input.categoryId);
      if (input.categoryId !== null && !category) {
        throw new DomainError('INVALID', 'That category is no longer there. Reload to see the course’s categories.');
      }
      if ((task.categoryId ?? null) === input.categoryId) return;
      task.categoryId = input.categoryId;
      recordAudit(em, actor, {
        action: input.kind === 'quiz' ? 'quiz.update' : 'assignment.update',
        subjectId: task.id,
        detail: { category: category?.name ?? '' },
      });
    }),
  );
}
