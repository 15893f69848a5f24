import type { Inputs } from '@skillbridge/client/react';

type QueueInput = NonNullable<Inputs['instructor']['grading']['queue']>;

/** Which part of the queue one goes through, and in which order; kept in the address, so that desks know what is next. */
export type QueueFilter = Pick<QueueInput, 'courseId' | 'assignmentId' | 'quizId' | 'order'>;

/** The filter that an address carries; what is not there is everything, oldest first. */
export function readQueueFilter(search: URLSearchParams): QueueFilter {
  const [kind, taskId] = (search.get('task') ?? '').split(':');
  const courseId = search.get('course');
  return {
    ...(courseId && { courseId }),
    ...(taskId && (kind === 'quiz' ? { quizId: taskId } : { assignmentId: taskId })),
    ...(search.get('order') === 'uncertainty' && { order: 'uncertainty' }),
  };
}

const carried = ['course', 'task', 'order'];

/** The part of an address that says which queue one is in: `?course=…&order=uncertainty`, or nothing. */
export function queueSearch(search: URLSearchParams): string {
  const kept = new URLSearchParams([...search].filter(([key]) => carried.includes(key)));
  return kept.size > 0 ? `?${kept}` : '';
}
