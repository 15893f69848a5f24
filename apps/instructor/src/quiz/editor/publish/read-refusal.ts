import type { Failure } from '@skillbridge/client/react';
import type { FieldProblem } from '@skillbridge/domain';
import type { QuizDraft } from '@skillbridge/domain/answers';
import { z } from 'zod';
import type { DraftProblem } from '../draft/find-problems.ts';

const detailsSchema = z.object({ problems: z.array(z.object({ path: z.string(), message: z.string() })) });

/** Every problem that the server named when it refused to publish; empty for another failure. */
export function readRefusal(failure: Failure | null): FieldProblem[] {
  const details = detailsSchema.safeParse(failure?.details);
  return details.success ? details.data.problems : [];
}

/** Where a problem that the server named is on the page. */
export function placeOf({ path, message }: FieldProblem, draft: QuizDraft): DraftProblem {
  const [, , index] = path.split('.');
  const itemId = path.startsWith('questions.items.') ? (draft.questions.items[Number(index)]?.id ?? null) : null;
  return { message, itemId, passageId: null, path: itemId === null ? path : '' };
}
