import { createHash } from 'node:crypto';
import { type Quiz, QuizSubmission, QuizVersion, type TenantEm } from '@skillbridge/database';
import { DomainError, notFound, sumPoints } from '@skillbridge/domain';
import type { Item, KeyChangePolicy, QuizMark } from '@skillbridge/domain/answers';
import { isSameQuestion, keyChangeProblem, rescoreAnswer } from '@skillbridge/domain/engine';

export type PlannedMove = {
  readonly attempt: QuizSubmission;
  readonly before: QuizMark | null;
  readonly after: QuizMark | null;
  readonly scoreBefore: number | null;
  readonly scoreAfter: number | null;
};

export type KeyChangePlan = {
  readonly before: Item;
  readonly moves: readonly PlannedMove[];
  readonly unmoved: number;
  readonly running: number;
  readonly fingerprint: string;
};

type Correction = { readonly item: Item; readonly policy: KeyChangePolicy };

/**
 * What a corrected key would do to every attempt at a quiz, whichever version it took, without doing it. Throws
 * NOT_FOUND for a question that students do not have, INVALID for an edit that is no correction of a key.
 */
export async function planKeyChange(em: TenantEm, quiz: Quiz, { item, policy }: Correction): Promise<KeyChangePlan> {
  const { tenantId } = quiz;
  const ofQuiz = { tenantId, quiz: [tenantId, quiz.id] as [string, string] };
  const versions = await em.find(QuizVersion, ofQuiz);
  const live = versions.find(({ number }) => number === quiz.liveVersion);
  const before = live?.questions.items.find(({ id }) => id === item.id);
  if (!before) throw notFound('question');
  const problem = keyChangeProblem(before, item);
  if (problem) throw new DomainError('INVALID', problem, { field: 'item' });
  // An earlier version may ask something else under the same id; its answers say nothing about this key.
  const asked = new Set(
    versions
      .filter(({ questions }) => questions.items.some((one) => one.id === item.id && isSameQuestion(one, before)))
      .map(({ number }) => number),
  );
  const attempts = (await em.find(QuizSubmission, ofQuiz, { orderBy: { id: 'asc' } })).filter((attempt) =>
    asked.has(attempt.quizVersion),
  );
  const handedIn = attempts.filter(({ status }) => status !== 'in-progress');
  const planned = handedIn.map((attempt) => planMove(attempt, item, policy));
  const moves = planned.filter(({ before: old, after }) => old !== after);
  return {
    ...{ before, moves },
    unmoved: planned.length - moves.length,
    running: attempts.length - handedIn.length,
    fingerprint: fingerprintOf(item, policy, moves),
  };
}

function planMove(attempt: QuizSubmission, item: Item, policy: KeyChangePolicy): PlannedMove {
  const before = attempt.marks.items.find(({ itemId }) => itemId === item.id) ?? null;
  const response = attempt.answers.answers.find(({ itemId }) => itemId === item.id)?.response ?? null;
  const after = rescoreAnswer({ after: item, response, mark: before, policy });
  const scoreBefore = attempt.score ?? null;
  const change = (after?.points ?? 0) - (before?.points ?? 0);
  return { attempt, before, after, scoreBefore, scoreAfter: scoreBefore === null ? null : scoreBefore + change };
}

function fingerprintOf(item: Item, policy: KeyChangePolicy, moves: readonly PlannedMove[]): string {
  const what = [item, policy, moves.map(({ attempt, before, after }) => [attempt.id, attempt.version, before, after])];
  return createHash('sha256').update(JSON.stringify(what)).digest('hex');
}

/** Puts a mark into an attempt in place of the item's old one, and adds up the score anew where it is out. */
export function setMark(attempt: QuizSubmission, itemId: string, mark: QuizMark | null): void {
  const others = attempt.marks.items.filter((one) => one.itemId !== itemId);
  attempt.marks = { ...attempt.marks, items: mark === null ? others : [...others, mark] };
  if (attempt.score !== null && attempt.score !== undefined) {
    attempt.score = sumPoints(attempt.marks.items.map(({ points }) => points));
  }
  if (attempt.suggestedPoints !== null && attempt.suggestedPoints !== undefined) {
    // A mark takes the place of what was suggested for the same item.
    const marked = new Set(attempt.marks.items.map((one) => one.itemId));
    const suggested = (attempt.aiSuggestions?.items ?? []).filter((one) => !marked.has(one.itemId));
    attempt.suggestedPoints = sumPoints([...attempt.marks.items, ...suggested].map(({ points }) => points));
  }
}
