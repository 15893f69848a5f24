import { checkPublishable } from '@skillbridge/domain';
import type { KeyedAssignmentDraft } from '@skillbridge/domain/answers';
import type { FieldErrors } from 'react-hook-form';
import type { Problem } from '../shared/problem-list.tsx';
import type { DraftInput } from './editor-types.ts';
import { fieldId } from './field-id.ts';

/** Every sentence in a form's errors, in the order of the form, with the field that it belongs to. */
export function listFieldErrors(errors: FieldErrors<DraftInput>): Problem[] {
  return walk(errors, '');
}

function walk(node: unknown, path: string): Problem[] {
  if (typeof node !== 'object' || node === null || node instanceof Element) return [];
  if ('message' in node && typeof node.message === 'string') return [{ fieldId: fieldId(path), message: node.message }];
  return Object.entries(node).flatMap(([key, child]) =>
    key === 'ref' ? [] : walk(child, path ? `${path}.${key}` : key),
  );
}

/** What keeps a draft from being published, each with its field. */
export function listPublishProblems(draft: KeyedAssignmentDraft, timeZone: string, now: Date): Problem[] {
  const numbers = [draft.maxPoints, ...draft.rubric.criteria.map(({ maxPoints }) => maxPoints)];
  // A total with an empty box in it is not a number: that box has a sentence of its own.
  const countable = numbers.every((value) => Number.isFinite(value));
  return checkPublishable(draft, timeZone, now)
    .filter(({ path }) => countable || path !== 'rubric')
    .map(({ path, message }) => ({ fieldId: fieldId(path), message }));
}

/** Two lists as one, each sentence about a field once. */
export function mergeProblems(first: readonly Problem[], second: readonly Problem[]): Problem[] {
  const known = new Set(first.map(({ fieldId: id }) => id));
  return [...first, ...second.filter(({ fieldId: id }) => !known.has(id))];
}
