import { AlertBanner, EmptyState, formatCount, Section } from '@skillbridge/ui';
import type { AgreementOfCourse } from './agreement-types.ts';
import { BandTable } from './band-table.tsx';
import { GradingSettings } from './grading-settings.tsx';
import { LevelChart } from './level-chart.tsx';
import { SampleFigures } from './sample-figures.tsx';

/** The figures, the chart, the bands of confidence, and what the course does with them. */
export function AgreementView({ agreement }: { agreement: AgreementOfCourse }) {
  const { all, blind, bands, levels, inBulk, refusal, bulkFrom } = agreement;
  return (
    <>
      {refusal !== null && bulkFrom !== null && (
        <AlertBanner tone="warning" title="Bulk approval is off" className="mb-8">
          {refusal}
        </AlertBanner>
      )}
      {all.pairs === 0 ? (
        <EmptyState title="Nothing to compare yet">
          Publish work that had a suggestion, and this shows how far the two agree.
        </EmptyState>
      ) : (
        <>
          <Section title="In figures">
            <SampleFigures all={all} blind={blind} />
            {inBulk > 0 && (
              <p className="pt-3 text-sm text-ink-faint">
                {formatCount(inBulk, 'grade')} approved in bulk: not counted, since they agree with themselves.
              </p>
            )}
          </Section>
          <Section
            title="Suggestion against grade"
            hint="On the diagonal they agree; right of it the suggestion was too kind, left of it too strict."
          >
            <LevelChart levels={levels} />
          </Section>
          <Section title="By confidence" hint="Whether surer suggestions are better ones.">
            <BandTable bands={bands} />
          </Section>
        </>
      )}
      <Section title="What this course does with it">
        <GradingSettings key={agreement.version} agreement={agreement} />
      </Section>
    </>
  );
}
