/** ANSWER-BEARING: see answer-key.ts. */
import type { AnswerKey } from '../answer-key/answer-key.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { Attachments } from '../submissions/attachments.ts';
import type { HelpingMode, TutorMode } from '../tutor/mode.ts';
import type { AssignmentStatus } from './assignment-fields.ts';
import type { StudentAssignment } from './student-assignment.ts';

/** An assignment as staff and the server hold it. */
export type KeyedAssignment = {
  readonly id: string;
  readonly courseId: string;
  readonly title: string;
  readonly instructions: string;
  readonly status: AssignmentStatus;
  readonly maxPoints: number;
  readonly dueAt: Date | null;
  readonly tutorMode: TutorMode;
  readonly allowedModes: readonly HelpingMode[];
  readonly rubric: Rubric;
  readonly materials: Attachments;
  readonly answerKey: AnswerKey;
};

/**
 * The assignment without its key: what students and parents may have. Copies the fields it names, down to each criterion,
 * so that a field added to the row later stays inside until somebody lets it out here and in the test.
 */
export function toStudentAssignment(assignment: KeyedAssignment): StudentAssignment {
  return {
    id: assignment.id,
    courseId: assignment.courseId,
    title: assignment.title,
    instructions: assignment.instructions,
    status: assignment.status,
    maxPoints: assignment.maxPoints,
    dueAt: assignment.dueAt?.toISOString() ?? null,
    tutorMode: assignment.tutorMode,
    allowedModes: [...assignment.allowedModes],
    rubric: {
      v: assignment.rubric.v,
      criteria: assignment.rubric.criteria.map(({ id, name, description, maxPoints }) => ({
        id,
        name,
        description,
        maxPoints,
      })),
    },
    materials: { v: assignment.materials.v, fileIds: [...assignment.materials.fileIds] },
  };
}
