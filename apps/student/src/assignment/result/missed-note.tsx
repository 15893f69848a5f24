import { useMe } from '@skillbridge/client/react';
import { AlertBanner, formatDateTime } from '@skillbridge/ui';

/** For an assignment that closed before anything was handed in. */
export function MissedNote({ dueAt }: { dueAt: string | null }) {
  const { timeZone } = useMe().academy;
  return (
    <AlertBanner tone="neutral" title="This assignment is closed">
      {dueAt ? `It was due ${formatDateTime(dueAt, timeZone)}. ` : ''}
      Nothing was handed in. If you still want to, ask your instructor.
    </AlertBanner>
  );
}
