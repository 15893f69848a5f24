import { cx, formatCount, ItemView, PassageView } from '@skillbridge/ui';
import { RegradeNote } from '../../regrades/regrade-note.tsx';
import type { Regrades } from '../../regrades/use-regrades.ts';
import type { AttemptResult, ItemFeedbackOf, QuizItem } from '../quiz-types.ts';
import type { ItemGroup } from '../taking/group-items.ts';

interface ResultItemsProps {
  groups: readonly ItemGroup[];
  result: AttemptResult;
  isShown: (itemId: string) => boolean;
  regrades: Regrades;
}

/** Every question with the student's answer and what may be said about it by now. */
export function ResultItems({ groups, result, isShown, regrades }: ResultItemsProps) {
  // Where nothing is due, a panel under each question would say so as often as there are questions.
  const silent = result.itemFeedback.every(({ points }) => points === null);
  const cardOf = (item: QuizItem, number: number) => {
    const feedback = result.itemFeedback.find(({ itemId }) => itemId === item.id) ?? null;
    return (
      <section key={item.id} aria-labelledby={`result-${number}`} className="flex min-w-0 flex-col gap-4">
        <div className="flex flex-wrap items-baseline justify-between gap-x-6">
          <h2 id={`result-${number}`} className="font-semibold">
            Question {number}
          </h2>
          <span className="text-sm text-ink-soft">{formatCount(item.points, 'point')}</span>
        </div>
        <ItemView
          item={item}
          response={result.answers.find(({ itemId }) => itemId === item.id)?.response ?? null}
          onChange={() => undefined}
          disabled
          outcome={silent ? null : feedback}
        />
        {result.status === 'graded' && feedback && mayAsk(feedback) && (
          <RegradeNote partId={item.id} name={`question ${number}`} regrades={regrades} />
        )}
      </section>
    );
  };
  return groups.map(({ passage, items }) => {
    const shown = items.filter(({ item }) => isShown(item.id));
    if (shown.length === 0) return null;
    const cards = shown.map(({ item, number }) => cardOf(item, number));
    return (
      <div
        key={items[0]?.item.id}
        className={cx(
          'flex min-w-0 flex-col gap-10 border-b border-line pb-8 last:border-b-0',
          !passage && 'max-w-prose',
        )}
      >
        {passage ? <PassageView passage={passage}>{cards}</PassageView> : cards}
      </div>
    );
  });
}

/** There is nothing to look at again where every point was given, or where nothing was answered. */
function mayAsk({ points, maxPoints, outcome }: ItemFeedbackOf): boolean {
  return points !== null && points < maxPoints && outcome !== 'unanswered';
}
