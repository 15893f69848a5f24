import { type ItemResponse, itemResponseSchema } from '../../items/item-response.ts';
import type { ItemKind } from '../../items/student-item.ts';
import type { QuizAnswer, QuizAnswers } from '../quiz-answers.ts';
import type { AnswerChange, ChangeReceipt, ChangeRefusal } from './answer-change.ts';

export type ChangeSituation = {
  /** Those of the attempt's version. */
  readonly items: readonly { readonly id: string; readonly kind: ItemKind }[];
  /** Why the attempt takes no changes; null while it does. */
  readonly closed: 'time-over' | 'handed-in' | null;
  readonly now: Date;
};

export type AcceptedChanges = {
  readonly answers: QuizAnswers;
  /** One a change, in the order given. */
  readonly receipts: readonly ChangeReceipt[];
  /** Whether anything has to be stored. */
  readonly changed: boolean;
};

const sentences: Readonly<Record<ChangeRefusal, string>> = {
  older: 'A newer answer to this question is saved, from another tab or device.',
  settled: 'You have checked this answer, so it stands.',
  'time-over': 'The time was over when this arrived, so it was not saved.',
  'handed-in': 'The quiz was handed in before this arrived, so it was not saved.',
  'unknown-item': 'This question is not part of your quiz. Reload the page.',
  unreadable: 'This answer cannot be kept as it is. Shorten it or enter it again.',
};

/**
 * Applies changes to answers. Per item the highest number wins, whatever order they arrive in; one that is stored
 * already is acknowledged again, so that a lost receipt costs nothing, even after the hand-in. Pure and total: a change
 * that cannot be taken gets a receipt with the reason and holds up no other.
 */
export function acceptChanges(
  answers: QuizAnswers,
  changes: readonly AnswerChange[],
  situation: ChangeSituation,
): AcceptedChanges {
  const kept = new Map(answers.answers.map((answer) => [answer.itemId, answer]));
  let changed = false;
  const receipts = changes.map((change): ChangeReceipt => {
    const stored = kept.get(change.itemId);
    const verdict = judgeChange(change, stored, situation);
    if (verdict.kind === 'refused') return receiptOf(change, verdict.refusal, stored);
    if (verdict.kind === 'stored-already') return receiptOf(change, null, stored);
    const answer = { itemId: change.itemId, ...verdict, seq: change.seq, savedAt: situation.now.toISOString() };
    const { kind: _, ...taken } = answer;
    kept.set(change.itemId, taken);
    changed = true;
    return receiptOf(change, null, taken);
  });
  return { answers: changed ? { v: 1, answers: [...kept.values()] } : answers, receipts, changed };
}

type Verdict =
  | { readonly kind: 'refused'; readonly refusal: ChangeRefusal }
  | { readonly kind: 'stored-already' }
  | { readonly kind: 'taken'; readonly response: ItemResponse | null };

function judgeChange(change: AnswerChange, stored: QuizAnswer | undefined, situation: ChangeSituation): Verdict {
  const refused = (refusal: ChangeRefusal): Verdict => ({ kind: 'refused', refusal });
  const item = situation.items.find(({ id }) => id === change.itemId);
  if (!item) return refused('unknown-item');
  const read = itemResponseSchema.nullable().safeParse(change.response);
  if (!read.success || (read.data !== null && read.data.kind !== item.kind)) return refused('unreadable');
  if (stored && stored.seq === change.seq && isSame(stored.response, read.data)) return { kind: 'stored-already' };
  if (situation.closed) return refused(situation.closed);
  if (stored?.settledAt !== undefined) return refused('settled');
  if (stored && stored.seq >= change.seq) return refused('older');
  return { kind: 'taken', response: read.data };
}

/** Both are parsed by the same schema, which puts keys in one order. */
function isSame(a: ItemResponse | null, b: ItemResponse | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function receiptOf(
  { itemId, seq }: AnswerChange,
  refusal: ChangeRefusal | null,
  stored: QuizAnswer | undefined,
): ChangeReceipt {
  return {
    ...{ itemId, seq, saved: refusal === null, refusal },
    sentence: refusal && sentences[refusal],
    current: stored ? { seq: stored.seq, response: stored.response } : null,
  };
}
