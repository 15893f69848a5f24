import { helpingModes, noAttachments } from '@skillbridge/domain';
import { emptyAnswerKey, type KeyedAssignmentDraft } from '@skillbridge/domain/answers';

/** What a new assignment starts with: one criterion worth all of it, and the mildest tutor. */
export function emptyDraft(): KeyedAssignmentDraft {
  return {
    title: '',
    instructions: '',
    dueAt: '',
    maxPoints: 10,
    rubric: { v: 1, criteria: [{ id: crypto.randomUUID(), name: '', description: '', maxPoints: 10 }] },
    tutorMode: 'hint',
    allowedModes: [...helpingModes],
    answerKey: emptyAnswerKey,
    materials: noAttachments,
    anonymous: false,
  };
}
