import type { InstructorActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { gradingQueue } from '../grading/grading-queue.query.ts';
import { courseCards } from '../teaching/course-cards.query.ts';

/** What an instructor does next: the oldest work that waits, and their courses. Two reads, side by side. */
export async function instructorDashboard(app: App, actor: InstructorActor) {
  const [queue, courses] = await Promise.all([gradingQueue(app, actor, { limit: 6 }), courseCards(app, actor)]);
  return { queue: queue.items, waitingCount: courses.reduce((total, course) => total + course.waiting, 0), courses };
}
