import type { Passage } from '@skillbridge/domain';
import type { Item, QuizDraft } from '@skillbridge/domain/answers';

/** What can be done to the questions of a draft; each gives a new draft and leaves the old one as it was. */

/** The draft with other items. */
function withItems(draft: QuizDraft, items: Item[]): QuizDraft {
  return { ...draft, questions: { ...draft.questions, items } };
}

/** The draft with a question at a place, from 0. */
export function insertItem(draft: QuizDraft, item: Item, at: number): QuizDraft {
  return withItems(draft, draft.questions.items.toSpliced(at, 0, item));
}

/** The draft with another item in the place of the one of that id. */
export function replaceItem(draft: QuizDraft, id: string, item: Item): QuizDraft {
  return withItems(
    draft,
    draft.questions.items.map((one) => (one.id === id ? item : one)),
  );
}

export function removeItem(draft: QuizDraft, id: string): QuizDraft {
  return withItems(
    draft,
    draft.questions.items.filter((one) => one.id !== id),
  );
}

/** The draft with one question at another place; places outside the list are its ends. */
export function moveItem(draft: QuizDraft, id: string, to: number): QuizDraft {
  const { items } = draft.questions;
  const from = items.findIndex((one) => one.id === id);
  const moved = items[from];
  const place = Math.min(Math.max(to, 0), items.length - 1);
  if (!moved || place === from) return draft;
  return withItems(draft, items.toSpliced(from, 1).toSpliced(place, 0, moved));
}

/** The draft with a copy after the original. */
export function duplicateItem(draft: QuizDraft, id: string, copyId: string): QuizDraft {
  const at = draft.questions.items.findIndex((one) => one.id === id);
  const original = draft.questions.items[at];
  return original ? insertItem(draft, { ...original, id: copyId }, at + 1) : draft;
}

export function addPassage(draft: QuizDraft, passage: Passage): QuizDraft {
  return { ...draft, questions: { ...draft.questions, passages: [...draft.questions.passages, passage] } };
}

export function changePassage(draft: QuizDraft, passage: Passage): QuizDraft {
  const passages = draft.questions.passages.map((one) => (one.id === passage.id ? passage : one));
  return { ...draft, questions: { ...draft.questions, passages } };
}

/** The draft without a passage; questions about it stay, and stand by themselves. */
export function removePassage(draft: QuizDraft, id: string): QuizDraft {
  const passages = draft.questions.passages.filter((one) => one.id !== id);
  const items = draft.questions.items.map((item) => (item.passageId === id ? linkPassage(item, null) : item));
  return { ...draft, questions: { ...draft.questions, passages, items } };
}

/** An item about a passage, or about none. */
export function linkPassage<I extends Item>(item: I, passageId: string | null): I {
  const { passageId: _, ...rest } = item;
  // The same item with one optional field taken out or put in.
  return (passageId === null ? rest : { ...rest, passageId }) as I;
}
