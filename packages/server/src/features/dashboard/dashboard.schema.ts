import { z } from 'zod';
import { assignmentLineSchema } from '../assignments/assignment.schema.ts';
import { queueItemSchema } from '../grading/grading.schema.ts';
import { courseCardSchema } from '../teaching/teaching.schema.ts';
import { threadLineSchema } from '../tutor/staff.schema.ts';

export const studentDashboardSchema = z.object({
  /** What to do next, soonest due first. */
  next: z.array(assignmentLineSchema),
  openCount: z.number(),
  /** Handed in, not graded yet. */
  waiting: z.array(assignmentLineSchema),
  /** Grades that came back, newest first. */
  graded: z.array(assignmentLineSchema),
});

export const instructorDashboardSchema = z.object({
  /** Conversations that students sent and nobody has looked at, newest first. */
  shared: z.array(threadLineSchema),
  /** The oldest work that waits for a grade. */
  queue: z.array(queueItemSchema),
  waitingCount: z.number(),
  courses: z.array(courseCardSchema),
});
