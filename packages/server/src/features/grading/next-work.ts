import type { InstructorActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import type { WorkRef } from './grading.schema.ts';
import { gradingQueue } from './grading-queue.query.ts';

/** The oldest work that waits for this instructor; null when the queue is empty. */
export async function nextWork(app: App, actor: InstructorActor): Promise<WorkRef | null> {
  const [next] = (await gradingQueue(app, actor, { limit: 1 })).items;
  return next ? { kind: next.kind, workId: next.workId } : null;
}
