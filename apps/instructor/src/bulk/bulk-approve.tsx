import { describeFailure, useApi } from '@skillbridge/client/react';
import { QueryView } from '@skillbridge/portal';
import { AlertBanner, ButtonLink } from '@skillbridge/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { BulkPreview } from './bulk-preview.tsx';
import { ConfidenceSlider } from './confidence-slider.tsx';

export type BulkScope = { readonly courseId: string } | { readonly assignmentId: string } | { readonly quizId: string };

/** The confidence to start from, what it would publish, and the way to do it. Off where agreement is too low. */
export function BulkApprove({ courseId, scope }: { courseId: string; scope: BulkScope }) {
  const agreement = useQuery(useApi().instructor.grading.agreement.queryOptions({ courseId }));
  return (
    <QueryView query={agreement}>
      {({ bulkFrom, refusal }) =>
        refusal !== null || bulkFrom === null ? (
          <AlertBanner
            tone="warning"
            title="Bulk approval is off for this course"
            action={
              <ButtonLink size="sm" to={`/grading/agreement?course=${courseId}`}>
                Look at the agreement
              </ButtonLink>
            }
          >
            {refusal}
          </AlertBanner>
        ) : (
          <FromConfidence least={bulkFrom} scope={scope} />
        )
      }
    </QueryView>
  );
}

function FromConfidence({ least, scope }: { least: number; scope: BulkScope }) {
  const [from, setFrom] = useState(Math.max(least, 0.5));
  const asked = useDeferredValue(from);
  const preview = useQuery(
    useApi().instructor.grading.bulkPreview.queryOptions(
      { ...scope, from: asked },
      { placeholderData: keepPreviousData },
    ),
  );
  const failure = preview.error ? describeFailure(preview.error).sentence : null;
  return (
    <div className="flex flex-col gap-6">
      <ConfidenceSlider least={least} value={from} onChange={setFrom} />
      {failure ? (
        <AlertBanner tone="danger">{failure}</AlertBanner>
      ) : (
        <QueryView query={preview}>
          {(data) => <BulkPreview preview={data} scope={scope} from={asked} stale={preview.isPlaceholderData} />}
        </QueryView>
      )}
    </div>
  );
}
