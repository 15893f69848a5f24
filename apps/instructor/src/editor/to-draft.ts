import { helpingModes } from '@skillbridge/domain';
import type { KeyedAssignmentDraft } from '@skillbridge/domain/answers';
import type { DraftInput, KeyedAssignment } from './editor-types.ts';

/** The editable part of an assignment, every field filled and in one order, so that two can be compared as text. */
export function toDraft(source: DraftInput): KeyedAssignmentDraft {
  return {
    title: source.title,
    instructions: source.instructions ?? '',
    dueAt: source.dueAt ?? '',
    maxPoints: source.maxPoints,
    tutorMode: source.tutorMode,
    allowedModes: helpingModes.filter((mode) => source.allowedModes?.includes(mode) ?? true),
    rubric: {
      v: 1,
      criteria: source.rubric.criteria.map(({ id, name, description = '', maxPoints, levels = [] }) => ({
        ...{ id, name, description, maxPoints },
        ...(levels.length > 0 && {
          levels: levels.map((level) => ({ ...level, description: level.description ?? '' })),
        }),
      })),
    },
    answerKey: {
      v: 1,
      problems: (source.answerKey?.problems ?? []).map((problem) => ({
        label: problem.label ?? '',
        answer: problem.answer,
        accepted: problem.accepted ?? [],
        solution: problem.solution ?? '',
        hints: problem.hints ?? [],
      })),
    },
    materials: { v: 1, fileIds: [...(source.materials?.fileIds ?? [])] },
    anonymous: source.anonymous ?? false,
  };
}

/** The editable part of what the server has. */
export function fromServer({ materials, ...assignment }: Omit<KeyedAssignment, 'id' | 'version' | 'status'>) {
  return toDraft({ ...assignment, materials: { v: 1, fileIds: materials.map(({ id }) => id) } });
}

/** A draft as text, for keeping and comparing. */
export function draftText(source: DraftInput): string {
  return JSON.stringify(toDraft(source));
}
