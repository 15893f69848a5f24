import { useMe } from '@skillbridge/client/react';
import { AlertBanner, formatDateTime, MathText, PageHeader, SegmentedControl, StatusPill } from '@skillbridge/ui';
import { useState } from 'react';
import { useRegrades } from '../../regrades/use-regrades.ts';
import type { AttemptResult } from '../quiz-types.ts';
import { groupItems } from '../taking/group-items.ts';
import { AttemptHistory } from './attempt-history.tsx';
import { LeftBehind } from './left-behind.tsx';
import { ResultItems } from './result-items.tsx';
import { ScoreSummary } from './score-summary.tsx';

type Show = 'all' | 'look-again';

/** The attempt after the hand-in: the total, the instructor's words, and each question with what is due of it. */
export function ResultPage({ result }: { result: AttemptResult }) {
  const { timeZone } = useMe().academy;
  const graded = result.status === 'graded';
  const regrades = useRegrades({ kind: 'attempt', id: result.attemptId }, graded);
  const [show, setShow] = useState<Show>('all');
  const { items, passages } = result.quiz;
  const outcomeOf = (id: string) => result.itemFeedback.find(({ itemId }) => itemId === id)?.outcome;
  const toLookAt = items.filter(({ id }) => ['wrong', 'partly', 'unanswered'].includes(outcomeOf(id) ?? ''));
  const filters = graded && toLookAt.length > 0 && toLookAt.length < items.length;
  const isShown = (id: string) => show === 'all' || toLookAt.some((item) => item.id === id);
  return (
    <>
      <title>{`Result: ${result.title} · SkillBridge`}</title>
      <div data-wide-page>
        <PageHeader
          back={{ to: `/quizzes/${result.quizId}`, label: 'About this quiz' }}
          title={<MathText inline text={result.title} />}
          meta={
            <>
              <span>{result.courseTitle}</span>
              <span>Attempt {result.number}</span>
              {result.handedInAt && (
                <span>
                  Handed in {formatDateTime(result.handedInAt, timeZone)}
                  {result.handedInBy === 'clock' && ', when the time was over'}
                </span>
              )}
              <StatusPill tone={graded ? 'success' : 'info'}>{graded ? 'Graded' : 'Handed in'}</StatusPill>
            </>
          }
        />
        <div className="flex flex-col gap-8">
          {result.pending && <AlertBanner title="Not everything is here yet">{result.pending}</AlertBanner>}
          <LeftBehind result={result} />
          <ScoreSummary result={result} />
          <section aria-label="Questions" className="flex min-w-0 flex-col gap-6">
            {filters && (
              <SegmentedControl
                label="Show"
                className="w-72 self-start"
                value={show}
                onValueChange={(value) => setShow(value === 'all' ? 'all' : 'look-again')}
                segments={[
                  { value: 'all', label: `All ${items.length}` },
                  { value: 'look-again', label: `${toLookAt.length} to look at again` },
                ]}
              />
            )}
            <ResultItems groups={groupItems(items, passages)} result={result} isShown={isShown} regrades={regrades} />
          </section>
          <AttemptHistory result={result} />
        </div>
      </div>
    </>
  );
}
