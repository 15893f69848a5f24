import { checkPublishable } from '@skillbridge/domain';
import { keyedAssignmentDraftSchema } from '@skillbridge/domain/answers';
import type { Problem } from '../shared/problem-list.tsx';
import type { DraftInput } from './editor-types.ts';
import { fieldId } from './field-id.ts';
import { toDraft } from './to-draft.ts';

/** What somebody has tried to do with the form, and when: its problems are shown from then on, until there are none. */
export type Attempt = { readonly to: 'save' | 'publish'; readonly at: Date };

const order = [
  'title',
  'instructions',
  'dueAt',
  'materials',
  'maxPoints',
  'allowedModes',
  'tutorMode',
  'rubric',
  'answerKey',
];

/** What is in the way of an attempt, in the order of the form, one sentence a field, each with its field. */
export function findProblems(values: DraftInput, attempt: Attempt, timeZone: string): Problem[] {
  const issues = keyedAssignmentDraftSchema.safeParse(values).error?.issues ?? [];
  const found = issues.map(({ path, message }) => ({ path: path.join('.'), message }));
  if (attempt.to === 'publish') found.push(...publishProblems(values, timeZone, attempt.at));
  const sentences = new Map<string, Problem & { place: number }>();
  for (const { path, message } of found) {
    const id = fieldId(path);
    const place = order.indexOf(path.split('.')[0] ?? '');
    if (!sentences.has(id)) sentences.set(id, { fieldId: id, message, place });
  }
  return [...sentences.values()].sort((left, right) => left.place - right.place);
}

function publishProblems(values: DraftInput, timeZone: string, now: Date) {
  const draft = toDraft(values);
  const numbers = [draft.maxPoints, ...draft.rubric.criteria.map(({ maxPoints }) => maxPoints)];
  // A total with an empty box in it is not a number: that box has a sentence of its own.
  const countable = numbers.every((value) => Number.isFinite(value));
  return checkPublishable(draft, timeZone, now).filter(({ path }) => countable || path !== 'rubric');
}
