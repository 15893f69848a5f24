import { type QuizDraft, quizDraftSchema } from '@skillbridge/domain/answers';

/** Something in the draft that keeps it from being saved, with where it can be put right. */
export type DraftProblem = {
  readonly message: string;
  readonly itemId: string | null;
  readonly passageId: string | null;
  /** Within the item or the passage, else within the draft: `options.1.text`. */
  readonly path: string;
};

/** What is wrong with the shape of a draft, in the order of the page; empty when the server takes it. */
export function findProblems(draft: QuizDraft): DraftProblem[] {
  const issues = quizDraftSchema.safeParse(draft).error?.issues ?? [];
  return issues.map(({ path, message }) => {
    const place = path.map(String);
    const [first, list, index] = place;
    const at = Number(index);
    const rest = place.slice(3).join('.');
    const isItem = first === 'questions' && list === 'items' && index !== undefined;
    const isPassage = first === 'questions' && list === 'passages' && index !== undefined;
    return {
      message: inWords(message),
      itemId: isItem ? (draft.questions.items[at]?.id ?? null) : null,
      passageId: isPassage ? (draft.questions.passages[at]?.id ?? null) : null,
      path: isItem || isPassage ? rest : place.join('.'),
    };
  });
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
