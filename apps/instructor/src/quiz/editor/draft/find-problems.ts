import { type Passage, passageSchema } from '@skillbridge/domain';
import { type Item, itemSchema, noQuizQuestions, type QuizDraft, quizDraftSchema } from '@skillbridge/domain/answers';
import type { z } from 'zod';

/** Something in the draft that keeps it from being saved, with where it can be put right. */
export type DraftProblem = {
  readonly message: string;
  readonly itemId: string | null;
  readonly passageId: string | null;
  /** Within the item or the passage, else within the draft: `options.1.text`. */
  readonly path: string;
};

const MOST_ITEMS = 100;

type Issue = { readonly path: string; readonly message: string };

/** What is wrong within each item or passage. They are never changed in place, so each is read once, not with every letter. */
const known = new WeakMap<Item | Passage, readonly Issue[]>();

function issuesOf<T extends Item | Passage>(schema: z.ZodType<T>, part: T): readonly Issue[] {
  const before = known.get(part);
  if (before) return before;
  const issues = read(schema.safeParse(part));
  known.set(part, issues);
  return issues;
}

function read({ error }: { error?: z.ZodError | undefined }): Issue[] {
  return (error?.issues ?? []).map(({ path, message }) => ({
    path: path.map(String).join('.'),
    message: inWords(message),
  }));
}

/** Whether an item is one, key and all. */
export function isFinished(item: Item): boolean {
  return issuesOf(itemSchema, item).length === 0;
}

/** What keeps a draft from being saved, in the order of the page; empty when the server takes it. */
export function findProblems(draft: QuizDraft): DraftProblem[] {
  const { items, passages } = draft.questions;
  const shell = read(quizDraftSchema.safeParse({ ...draft, questions: noQuizQuestions }));
  const nowhere = { itemId: null, passageId: null };
  const tooMany =
    items.length > MOST_ITEMS
      ? [{ ...nowhere, path: 'questions', message: `A quiz has at most ${MOST_ITEMS} questions.` }]
      : [];
  return [
    ...shell.map((issue) => ({ ...nowhere, ...issue })),
    ...tooMany,
    ...items.flatMap((item) =>
      issuesOf(itemSchema, item).map((issue) => ({ itemId: item.id, passageId: null, ...issue })),
    ),
    ...passages.flatMap((passage) =>
      issuesOf(passageSchema, passage).map((issue) => ({ itemId: null, passageId: passage.id, ...issue })),
    ),
  ];
}

/** Zod's own words, where the schema has none for a case that the form hardly lets happen. */
function inWords(message: string): string {
  if (message.startsWith('Too small')) return 'Fill this in.';
  if (message.startsWith('Too big')) return 'This is too long.';
  return message.startsWith('Invalid') ? 'Fill this in.' : message;
}

/** A problem with the question that it is in, for where the question is not in sight. */
export function sayProblem(draft: QuizDraft, { message, itemId, passageId }: DraftProblem): string {
  const item = draft.questions.items.findIndex(({ id }) => id === itemId);
  const passage = draft.questions.passages.findIndex(({ id }) => id === passageId);
  if (item >= 0) return `Question ${item + 1}: ${message}`;
  return passage >= 0 ? `Passage ${passage + 1}: ${message}` : message;
}
