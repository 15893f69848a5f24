import { useMe } from '@skillbridge/client/react';
import { formatDate, formatPoints, StatusPill } from '@skillbridge/ui';
import type { Regrade } from './regrade-types.ts';

/** What was decided, by whom, and what the student was told. */
export function RegradeOutcome({ request }: { request: Regrade }) {
  const { timeZone } = useMe().academy;
  const { status, answer, pointsBefore, pointsAfter, maxPoints, decidedAt, decidedBy } = request;
  const accepted = status === 'accepted';
  return (
    <div className="text-sm lg:border-l lg:border-line lg:pl-6">
      <StatusPill tone={accepted ? 'success' : 'neutral'}>{accepted ? 'Accepted' : 'Declined'}</StatusPill>
      {accepted && pointsAfter !== null && (
        <p className="pt-2">
          {formatPoints(pointsBefore, maxPoints)} before, {formatPoints(pointsAfter, maxPoints)} after
        </p>
      )}
      {answer && <p className="pt-2 whitespace-pre-line">{answer}</p>}
      <p className="pt-2 text-ink-faint">
        {decidedBy ?? 'Somebody who left'}
        {decidedAt && `, ${formatDate(decidedAt, timeZone)}`}
      </p>
    </div>
  );
}
