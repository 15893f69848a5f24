import { inTenant } from '@skillbridge/database';
import { type InstructorActor, notFound } from '@skillbridge/domain';
import { againIfBeaten } from '../../../again-if-beaten.ts';
import type { App } from '../../../app.ts';
import { findGradedAttempt } from '../attempts/find-graded-attempt.ts';
import type { MarkItemInput } from './part.schema.ts';
import { storeItemMark } from './store-item-mark.ts';

/**
 * Marks one question of one attempt, as a draft where the attempt waits and as a correction where it is out. Throws
 * NOT_FOUND, INVALID for more points than it carries, CONFLICT when somebody else graded meanwhile.
 */
export function markItem(app: App, actor: InstructorActor, input: MarkItemInput) {
  return againIfBeaten(() =>
    inTenant(app.orm, actor.tenantId, async (em) => {
      const { attempt, questions } = await findGradedAttempt(em, actor, input);
      if (!questions.items.some(({ id }) => id === input.itemId)) throw notFound('question');
      await storeItemMark(em, app, actor, { attempt, items: questions.items, given: input });
      await em.flush();
      return { version: attempt.version };
    }),
  );
}
