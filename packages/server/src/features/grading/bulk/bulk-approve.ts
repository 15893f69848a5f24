import { inTenant } from '@skillbridge/database';
import { DomainError, type InstructorActor } from '@skillbridge/domain';
import type { App } from '../../../app.ts';
import { readAgreement } from '../agreement/read-agreement.ts';
import type { WorkRef } from '../grading.schema.ts';
import { approveAttempts, approveSubmissions } from './approve-batch.ts';
import type { BulkApproveInput } from './bulk.schema.ts';
import { findBulkCourse, refuseBelow } from './find-bulk-scope.ts';

/** Works of one transaction: many enough to be quick, few enough to hold no grader up. */
const BATCH = 50;

/**
 * Publishes suggestions that were seen in a preview, in the instructor's name, a batch a transaction and an audit entry
 * a grade. What is no longer what the preview showed is left alone and named. Throws NOT_FOUND, and WRONG_STATE with the
 * reason where the course has it switched off or suggestions agree too little with grades.
 */
export async function bulkApprove(app: App, actor: InstructorActor, input: BulkApproveInput) {
  const courseId = await inTenant(app.orm, actor.tenantId, async (em) => {
    const course = await findBulkCourse(em, actor, input);
    refuseBelow(course, input.from);
    const { refusal } = await readAgreement(em, course);
    if (refusal) throw new DomainError('WRONG_STATE', refusal);
    return course.id;
  });
  const published = new Set<string>();
  for (let at = 0; at < input.works.length; at += BATCH) {
    const works = input.works.slice(at, at + BATCH);
    const batch = { ...input, works, courseId };
    const done = await inTenant(app.orm, actor.tenantId, async (em) => {
      // Whoever loses the course while it goes on publishes no more of it.
      await findBulkCourse(em, actor, input);
      return [...(await approveSubmissions(em, app, actor, batch)), ...(await approveAttempts(em, app, actor, batch))];
    });
    for (const id of done) published.add(id);
  }
  const left: WorkRef[] = input.works
    .filter(({ workId }) => !published.has(workId))
    .map(({ kind, workId }) => ({ kind, workId }));
  return { published: published.size, left };
}
