import { type Tutor, useTutor } from '../../tutor/use-tutor.ts';

/** The tutor of one assignment. `draft` is the answer as it stands on the screen; the tutor speaks about it. */
export function useAssignmentTutor(assignmentId: string, draft: string): Tutor {
  return useTutor({ name: assignmentId, subject: { kind: 'assignment', assignmentId }, draft });
}
