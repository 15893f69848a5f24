import { useMe } from '@skillbridge/client/react';
import { Button, FormError, formatCount, formatDateTime } from '@skillbridge/ui';
import { RotateCw } from 'lucide-react';
import { failureSentence } from '../shared/failure-sentence.ts';
import type { ParkedJob } from '../shared/types.ts';
import { sayJob } from './say-job.ts';
import { useRerun } from './use-rerun.ts';

/** The parked jobs, each with why it failed. */
export function ParkedJobs({ jobs }: { jobs: readonly ParkedJob[] }) {
  const { timeZone } = useMe().academy;
  const { rerun, error } = useRerun();
  return (
    <>
      <FormError>{failureSentence(error)}</FormError>
      <ul className="flex flex-col border-t border-line">
        {jobs.map(({ id, name, parkedAt, tries, reason }) => (
          <li key={id} className="flex flex-wrap items-start justify-between gap-x-8 gap-y-3 border-b border-line py-4">
            <div className="min-w-0 flex-1 basis-64">
              <h2 className="font-semibold">{sayJob(name)}</h2>
              <p className="text-sm text-ink-soft">
                Gave up on {formatDateTime(parkedAt, timeZone)}, after {formatCount(tries, 'try', 'tries')}
              </p>
              <p className="pt-1 break-words">{reason}</p>
            </div>
            <Button
              size="sm"
              icon={RotateCw}
              aria-label={`Run again: ${sayJob(name)}, ${formatDateTime(parkedAt, timeZone)}`}
              onClick={() => rerun(id)}
            >
              Run again
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
