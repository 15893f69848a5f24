import {
  AlertBanner,
  ButtonLink,
  DescriptionList,
  formatCount,
  formatDuration,
  MathText,
  Section,
} from '@skillbridge/ui';
import type { Generation } from './generation-types.ts';
import { sayCost, sayEngine } from './generation-words.ts';

/** What came of a generation: the draft, what was left out and why, who made it and what it cost. */
export function Report({ generation, courseId }: { generation: Generation; courseId: string }) {
  const { report, problem, quizId, done, total, engine, costMicroUsd, createdAt, finishedAt } = generation;
  const took = finishedAt ? (new Date(finishedAt).getTime() - new Date(createdAt).getTime()) / 1000 : null;
  return (
    <div className="flex max-w-3xl flex-col">
      <div className="flex flex-col items-start gap-4 pb-8">
        {problem && (
          <AlertBanner tone="danger" role="alert" title="No quiz came of this">
            {problem}
          </AlertBanner>
        )}
        {quizId && (
          <p className="text-lg">
            {done === total
              ? `All ${total} questions came through our checks.`
              : `${formatCount(done, 'question')} of ${total} came through our checks.`}
          </p>
        )}
        {report?.notes.map((note) => (
          <AlertBanner key={note} tone="info">
            {note}
          </AlertBanner>
        ))}
        <div className="flex flex-wrap gap-2">
          {quizId && (
            <ButtonLink variant="primary" to={`/quizzes/${quizId}/edit`}>
              Edit the draft
            </ButtonLink>
          )}
          <ButtonLink variant={quizId ? 'secondary' : 'primary'} to={`/courses/${courseId}/quizzes/generate`}>
            Generate another
          </ButtonLink>
        </div>
      </div>
      {report && report.dropped.length > 0 && (
        <Section
          title="Left out"
          hint={`${formatCount(report.dropped.length, 'drafted question')} did not pass, and why.`}
        >
          <ol className="flex flex-col">
            {report.dropped.map(({ stem, reasons }) => (
              <li key={`${stem} ${reasons.join()}`} className="border-t border-line py-3 last:border-b">
                <MathText inline text={stem} className="text-ink" />
                <ul className="pt-1 text-sm text-ink-soft">
                  {reasons.map((reason) => (
                    <li key={reason}>
                      <MathText inline text={reason} />
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ol>
        </Section>
      )}
      <Section title="How it was made">
        <DescriptionList
          items={[
            { term: 'Written by', details: sayEngine(engine) },
            { term: 'Cost', details: sayCost(costMicroUsd) },
            ...(took === null
              ? []
              : [{ term: 'Took', details: took < 1 ? 'Less than a second' : formatDuration(took) }]),
            ...(report
              ? [
                  { term: 'Drafted', details: formatCount(report.drafted, 'question') },
                  {
                    term: 'Repaired',
                    details: report.repaired === 0 ? 'None' : formatCount(report.repaired, 'question'),
                  },
                ]
              : []),
          ]}
        />
      </Section>
    </div>
  );
}
