import { useMe } from '@skillbridge/client/react';
import { AlertBanner, formatDateTime } from '@skillbridge/ui';
import type { StaffThread } from './thread-types.ts';

/** When the student sent it, and what they wrote to it. */
export function SharedNote({ shared, name }: { shared: NonNullable<StaffThread['shared']>; name: string }) {
  const { academy } = useMe();
  return (
    <AlertBanner
      tone="info"
      className="mb-8 max-w-3xl"
      title={`${name} sent you this on ${formatDateTime(shared.at, academy.timeZone)}`}
    >
      {shared.note ? <p className="whitespace-pre-wrap">{shared.note}</p> : 'Without a note.'}
    </AlertBanner>
  );
}
