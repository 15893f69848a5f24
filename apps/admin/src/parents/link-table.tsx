import { useMe } from '@skillbridge/client/react';
import { type Column, formatDate, IconButton, Table, toast } from '@skillbridge/ui';
import { Unlink } from 'lucide-react';
import { useState } from 'react';
import { AskFirst } from '../shared/ask-first.tsx';
import type { ParentLink } from '../shared/types.ts';
import { useLinkCalls } from './use-link-calls.ts';

/** The links, each with the way to end it. */
export function LinkTable({ links }: { links: readonly ParentLink[] }) {
  const { timeZone } = useMe().academy;
  const { remove } = useLinkCalls();
  const [ending, setEnding] = useState<ParentLink | null>(null);
  const columns: Column<ParentLink>[] = [
    { key: 'parent', header: 'Parent', cell: ({ parent }) => parent.fullName },
    { key: 'student', header: 'Student', cell: ({ student }) => student.fullName },
    { key: 'since', header: 'Since', cell: ({ createdAt }) => formatDate(createdAt, timeZone) },
    {
      key: 'acts',
      header: 'Actions',
      hideHeader: true,
      cell: (link) => (
        <IconButton
          label={`Remove the link from ${link.parent.fullName} to ${link.student.fullName}`}
          icon={Unlink}
          onClick={() => setEnding(link)}
        />
      ),
    },
  ];
  return (
    <>
      <Table caption="Parent links" columns={columns} rows={links} rowKey={({ id }) => id} />
      {ending && (
        <AskFirst
          open
          title={`Remove the link from ${ending.parent.fullName} to ${ending.student.fullName}?`}
          confirmLabel="Remove link"
          act={async () => {
            await remove.mutateAsync({ linkId: ending.id });
            toast(`${ending.parent.fullName} no longer follows ${ending.student.fullName}`);
          }}
          onClose={() => setEnding(null)}
        >
          The parent no longer sees this student's grades and letters. You can link them again at any time.
        </AskFirst>
      )}
    </>
  );
}
