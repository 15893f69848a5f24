import { cx, PassageView } from '@skillbridge/ui';
import { useRef, useState } from 'react';
import { type AnswerBook, entryOf } from '../saving/answer-book.ts';
import type { AnswerSaver } from '../saving/create-answer-saver.ts';
import type { ItemGroup } from './group-items.ts';
import { type QuestionActs, QuestionCard } from './question-card.tsx';
import type { useChecking } from './use-checking.ts';
import type { Desk } from './use-desk.ts';

interface QuestionGroupsProps {
  groups: readonly ItemGroup[];
  count: number;
  desk: Desk;
  book: AnswerBook;
  saver: AnswerSaver;
  checking: ReturnType<typeof useChecking>;
  disabled: boolean;
}

/**
 * All questions, of which one is seen or all. None leaves the page when another comes, so that a passage stays where it
 * was scrolled to and an option that was struck out stays struck out.
 */
export function QuestionGroups({ groups, count, desk, book, saver, checking, disabled }: QuestionGroupsProps) {
  const latest = useRef({ desk, checking });
  latest.current = { desk, checking };
  const [acts] = useState<QuestionActs>(() => ({
    answer: saver.answer,
    putBack: (itemId) => saver.putBack(itemId),
    dismiss: saver.dismiss,
    mark: (itemId) => latest.current.desk.mark(itemId),
    see: (number) => latest.current.desk.see(number - 1),
    check: (item) => latest.current.checking.check(item),
  }));
  const all = desk.layout === 'all';
  const blocks = groups.map(({ passage, items }) => {
    const cards = items.map(({ item, number }) => {
      const current = number - 1 === desk.at;
      return (
        <QuestionCard
          key={item.id}
          item={item}
          number={number}
          count={count}
          entry={entryOf(book, item.id)}
          marked={desk.isMarked(item.id)}
          hidden={!all && !current}
          visit={current && !desk.reviewing ? desk.visit : null}
          disabled={disabled}
          feedback={checking.feedbackOn(item.id)}
          checkProblem={checking.problemOf(item.id)}
          acts={acts}
        />
      );
    });
    const seen = all || items.some(({ number }) => number - 1 === desk.at);
    return (
      <div
        key={items[0]?.item.id}
        hidden={!seen}
        className={cx(
          'min-w-0 flex-col gap-10',
          seen && 'flex',
          all && 'border-b border-line pb-8 last:border-b-0',
          // Questions are as wide as their answers; beside a passage the page says how wide.
          passage === null && 'max-w-prose',
        )}
      >
        {passage ? <PassageView passage={passage}>{cards}</PassageView> : cards}
      </div>
    );
  });
  return <div className="flex min-w-0 flex-col gap-8 [--passage-top:5rem]">{blocks}</div>;
}
