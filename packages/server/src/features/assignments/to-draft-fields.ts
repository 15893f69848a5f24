import { DomainError, parseLocalDateTime } from '@skillbridge/domain';
import type { KeyedAssignmentDraft } from '@skillbridge/domain/answers';

/**
 * The columns that a draft fills. A draft may be unfinished, but a date that does not exist is refused at once: it
 * could not be stored as an instant; and the mode to begin with is an allowed one. Throws INVALID naming the field.
 */
export function toDraftFields(draft: KeyedAssignmentDraft, timeZone: string) {
  if (draft.tutorMode !== 'off' && !draft.allowedModes.includes(draft.tutorMode)) {
    throw new DomainError('INVALID', 'Let the tutor begin with one of the ways that you allow.', {
      field: 'tutorMode',
    });
  }
  return {
    title: draft.title,
    instructions: draft.instructions,
    maxPoints: draft.maxPoints,
    dueAt: dueInstant(draft.dueAt, timeZone),
    tutorMode: draft.tutorMode,
    tutorSetup: { v: 1 as const, allowed: draft.allowedModes },
    rubric: draft.rubric,
    answerKey: draft.answerKey,
    ...(draft.anonymous === undefined ? {} : { anonymous: draft.anonymous }),
  };
}

function dueInstant(text: string | null, timeZone: string): Date | null {
  if (text === null || text.trim() === '') return null;
  const parsed = parseLocalDateTime(text, timeZone);
  if (!parsed.ok) throw new DomainError('INVALID', parsed.problem, { field: 'dueAt' });
  return parsed.at;
}
