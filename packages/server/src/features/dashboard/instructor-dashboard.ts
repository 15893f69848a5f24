import type { InstructorActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { gradingQueue } from '../grading/grading-queue.query.ts';
import { courseCards } from '../teaching/course-cards.query.ts';
import { listThreads } from '../tutor/list-threads.query.ts';

/** What an instructor does next: who asked for them, the oldest work that waits, their courses. Reads side by side. */
export async function instructorDashboard(app: App, actor: InstructorActor) {
  const [queue, courses, shared] = await Promise.all([
    gradingQueue(app, actor, { limit: 6 }),
    courseCards(app, actor),
    listThreads(app, actor, { limit: 20, shared: true, unseen: true, redirected: false }),
  ]);
  return {
    shared: shared.items,
    queue: queue.items,
    waitingCount: courses.reduce((total, course) => total + course.waiting, 0),
    courses,
  };
}
