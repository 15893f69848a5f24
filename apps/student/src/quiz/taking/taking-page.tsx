import { cx } from '@skillbridge/ui';
import { useEffect, useState } from 'react';
import { HandingInDialog } from '../handing/handing-in.tsx';
import { ReceiptPage } from '../handing/receipt-page.tsx';
import { ReviewPage } from '../handing/review-page.tsx';
import { useHandIn } from '../handing/use-hand-in.ts';
import type { Attempt } from '../quiz-types.ts';
import { entryOf } from '../saving/answer-book.ts';
import { LeaveQuizGuard } from '../saving/leave-quiz-guard.tsx';
import { SaveLine } from '../saving/save-line.tsx';
import { useAnswers } from '../saving/use-answers.ts';
import { groupItems } from './group-items.ts';
import { KeyboardHelp } from './keyboard-help.tsx';
import { QuestionFoot } from './question-foot.tsx';
import { QuestionGroups } from './question-groups.tsx';
import { questionState } from './question-state.ts';
import { QuizTimer } from './quiz-timer.tsx';
import { chooseOption, type QuizKey } from './read-quiz-key.ts';
import { TakingBar } from './taking-bar.tsx';
import { TakingHeader } from './taking-header.tsx';
import { useChecking } from './use-checking.ts';
import { useDesk } from './use-desk.ts';
import { useQuizKeys } from './use-quiz-keys.ts';
import { useServerClock } from './use-server-clock.ts';

/** The quiz while it is taken: one question or all, the way through them, and where the answers are. */
export function TakingPage({ attempt }: { attempt: Attempt }) {
  const { attemptId, quiz } = attempt;
  const { items } = quiz;
  const { clock, gained, hear, ask } = useServerClock(attempt);
  const { saver, snapshot, tellHandedIn } = useAnswers(attempt, { hearClock: hear, onHandedIn: () => void ask() });
  const { book } = snapshot;
  const handing = useHandIn({ attemptId, saver, askClock: ask, onHandedIn: tellHandedIn });
  const checking = useChecking(attempt, saver, hear);
  const desk = useDesk(attemptId, items.length);
  const [helping, setHelping] = useState(false);
  const keys = useQuizKeys(act);

  const { handIn, state } = handing;
  const closed = clock.status !== 'in-progress' || book.closed !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for once, when it turns out to be closed
  useEffect(() => {
    if (closed && state.phase !== 'done') void handIn('elsewhere');
  }, [closed]);

  function act(key: QuizKey): void {
    const item = items[desk.at];
    if (key.kind === 'help') setHelping(true);
    else if (!item || desk.reviewing) return;
    else if (key.kind === 'mark') desk.mark(item.id);
    else if (key.kind === 'go') go(desk.at + key.by);
    else {
      const next = chooseOption(item, entryOf(book, item.id).response, key.option);
      if (next !== undefined) saver.answer(item.id, next);
    }
  }
  function go(at: number): void {
    void saver.flush();
    if (at >= items.length) desk.review();
    else desk.goTo(at);
  }

  if (state.phase === 'done') return <ReceiptPage attempt={attempt} receipt={state.receipt} book={book} />;
  const lines = items.map((item, at) => {
    const entry = entryOf(book, item.id);
    const [number, marked] = [at + 1, desk.isMarked(item.id)];
    return { id: item.id, item, number, marked, response: entry.response, state: questionState(item, entry) };
  });
  return (
    <>
      <title>{`${attempt.title} · SkillBridge`}</title>
      <div data-wide-page className="flex min-w-0 flex-col gap-6 lg:min-h-[calc(100dvh-4rem)]">
        <TakingHeader attempt={attempt} layout={desk.layout} onLayout={desk.choose} onHelp={() => setHelping(true)} />
        <TakingBar
          entries={lines}
          at={desk.reviewing ? null : desk.at}
          onGo={go}
          saving={<SaveLine saver={saver} snapshot={snapshot} />}
          timer={<QuizTimer clock={clock} gained={gained} onOver={() => void handIn('time')} />}
        />
        {desk.reviewing && (
          <ReviewPage lines={lines} onGo={go} onHandIn={() => handIn('student')} pending={state.phase === 'sending'} />
        )}
        <div hidden={desk.reviewing} className={cx('min-w-0 flex-1 flex-col gap-8', !desk.reviewing && 'flex')}>
          <QuestionGroups
            groups={groupItems(items, quiz.passages)}
            count={items.length}
            desk={desk}
            book={book}
            saver={saver}
            checking={checking}
            disabled={closed || state.phase === 'sending'}
          />
          <QuestionFoot at={desk.at} count={items.length} all={desk.layout === 'all'} onGo={go} />
        </div>
      </div>
      <KeyboardHelp open={helping} onClose={() => setHelping(false)} on={keys.on} onTurn={keys.turn} />
      <HandingInDialog handing={handing} unsent={book.queue.length} kept={snapshot.kept} />
      <LeaveQuizGuard saver={saver} snapshot={snapshot} />
    </>
  );
}
