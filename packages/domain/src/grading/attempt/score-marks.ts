/** ANSWER-BEARING: see answer-key.ts. */
import type { FieldProblem } from '../../errors/field-problem.ts';
import type { Item } from '../../items/item.ts';
import { sumPoints } from '../../points/points.ts';
import type { QuizMark } from '../../quiz/quiz-marks.ts';

/** A total, or what keeps the attempt from having one: never a total of half an attempt. */
export type MarksScore =
  | { readonly kind: 'scored'; readonly points: number }
  | { readonly kind: 'unscored'; readonly problems: readonly FieldProblem[] };

type Given = Pick<QuizMark, 'itemId' | 'points'>;

/** Adds up the marks of an attempt, in points. Needs exactly one mark for each item, none above what it carries. */
export function scoreMarks(items: readonly Item[], marks: readonly Given[]): MarksScore {
  const problems = [...markProblems(items, marks), ...missingMarks(items, marks)];
  return problems.length > 0
    ? { kind: 'unscored', problems }
    : { kind: 'scored', points: sumPoints(marks.map((mark) => mark.points)) };
}

/** What is wrong with marks that need not be complete yet. */
export function markProblems(items: readonly Item[], marks: readonly Given[]): FieldProblem[] {
  const seen = new Set<string>();
  return marks.flatMap((mark, index) => {
    const at = items.findIndex((item) => item.id === mark.itemId);
    const item = items[at];
    const problem = (field: string, message: string) => [{ path: `items.${index}.${field}`, message }];
    if (!item) return problem('itemId', 'This question is not part of the attempt. Reload to see what is.');
    if (seen.has(item.id)) return problem('itemId', `Question ${at + 1} is marked twice.`);
    seen.add(item.id);
    return mark.points > item.points ? problem('points', `Question ${at + 1} carries at most ${item.points}.`) : [];
  });
}

function missingMarks(items: readonly Item[], marks: readonly Given[]): FieldProblem[] {
  const marked = new Set(marks.map((mark) => mark.itemId));
  return items.flatMap((item, at) =>
    marked.has(item.id) ? [] : [{ path: 'items', message: `Give points for question ${at + 1}.` }],
  );
}
