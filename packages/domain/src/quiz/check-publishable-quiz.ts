/** ANSWER-BEARING: findings may quote keys. */
import type { FieldProblem } from '../errors/field-problem.ts';
import { MAX_POINTS, sumPoints } from '../points/points.ts';
import type { GateFinding } from './gate/gate-finding.ts';
import type { QuizDraft } from './quiz-draft.ts';

/** A finding's name, by which an instructor says that they looked at it and stand by the item. */
export function findingId({ code, where }: GateFinding): string {
  return `${code}/${where.itemId ?? 'quiz'}`;
}

/**
 * What keeps a quiz from being published, in the order of the form; empty when nothing does. A blocking finding of the
 * gate that the instructor has `accepted` does not: the gate is wrong about one sound item in a hundred.
 */
export function checkPublishableQuiz(
  draft: Pick<QuizDraft, 'title' | 'questions'>,
  findings: readonly GateFinding[],
  accepted: readonly string[],
): FieldProblem[] {
  const { items } = draft.questions;
  const problems: FieldProblem[] = [];
  if (draft.title.trim() === '') problems.push({ path: 'title', message: 'Give the quiz a title.' });
  if (items.length === 0) problems.push({ path: 'questions', message: 'Add at least one question.' });
  const points = sumPoints(items.map((item) => item.points));
  if (points > MAX_POINTS) {
    const message = `A quiz carries at most ${MAX_POINTS} points, and these questions have ${points}. Give them fewer.`;
    problems.push({ path: 'questions', message });
  }
  for (const finding of findings) {
    if (finding.severity !== 'block' || accepted.includes(findingId(finding))) continue;
    const at = items.findIndex((item) => item.id === finding.where.itemId);
    problems.push({
      path: at < 0 ? 'questions' : `questions.items.${at}`,
      message: at < 0 ? finding.sentence : `Question ${at + 1}: ${finding.sentence}`,
    });
  }
  return problems;
}
