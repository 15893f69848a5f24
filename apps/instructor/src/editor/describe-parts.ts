import type { KeyedAssignmentDraft } from '@skillbridge/domain/answers';
import { formatCount, formatPoints } from '@skillbridge/ui';
import { tutorModeWords } from '../shared/tutor-mode-words.ts';

export type DraftPart = { readonly name: keyof KeyedAssignmentDraft; readonly title: string; readonly text: string };

/** An assignment as plain text, part by part, to read two versions beside each other. */
export function describeParts(draft: KeyedAssignmentDraft): DraftPart[] {
  return [
    { name: 'title', title: 'Title', text: draft.title },
    { name: 'instructions', title: 'Instructions', text: draft.instructions },
    { name: 'dueAt', title: 'Due', text: draft.dueAt?.replace('T', ' ') ?? '' },
    { name: 'maxPoints', title: 'Points', text: formatPoints(draft.maxPoints) },
    { name: 'tutorMode', title: 'Tutor begins with', text: tutorModeWords[draft.tutorMode].name },
    {
      name: 'allowedModes',
      title: 'Students may choose',
      text: draft.allowedModes.map((mode) => tutorModeWords[mode].name).join(', '),
    },
    { name: 'materials', title: 'Worksheets', text: worksheetWords(draft.materials?.fileIds ?? []) },
    {
      name: 'rubric',
      title: 'Rubric',
      text: draft.rubric.criteria
        .map(({ name, maxPoints, description, levels = [] }) =>
          [
            [`${name}, ${formatPoints(maxPoints)}`, description].filter(Boolean).join(': '),
            ...levels.map(({ label, points }) => `   ${label}, ${formatPoints(points)}`),
          ].join('\n'),
        )
        .join('\n'),
    },
    {
      name: 'answerKey',
      title: 'Answer key',
      text: draft.answerKey.problems
        .map(({ label, answer, accepted, solution, hints }) =>
          [`${label}. ${answer}`, ...accepted, solution, ...hints].filter(Boolean).join('\n   '),
        )
        .join('\n'),
    },
  ];
}

/** Two lists of as many files may differ, so each has the end of its ids. */
function worksheetWords(fileIds: readonly string[]): string {
  if (fileIds.length === 0) return '';
  return `${formatCount(fileIds.length, 'worksheet')} (${fileIds.map((id) => id.slice(-4)).join(', ')})`;
}
