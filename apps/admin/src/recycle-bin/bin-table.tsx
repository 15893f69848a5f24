import { useMe } from '@skillbridge/client/react';
import { Button, type Column, FormError, formatDateTime, Table } from '@skillbridge/ui';
import { ArchiveRestore } from 'lucide-react';
import { failureSentence } from '../shared/failure-sentence.ts';
import type { BinItem } from '../shared/types.ts';
import { useRestore } from './use-restore.ts';

const kinds: Readonly<Record<BinItem['kind'], string>> = {
  course: 'Course',
  person: 'Person',
  assignment: 'Assignment',
  quiz: 'Quiz',
};

/** The deleted things, newest first as the server gives them, each with the way back. */
export function BinTable({ items }: { items: readonly BinItem[] }) {
  const { timeZone } = useMe().academy;
  const { restore, error } = useRestore();
  const columns: Column<BinItem>[] = [
    {
      key: 'name',
      header: 'Name',
      cell: ({ name, about }) => (
        <span className="block min-w-0">
          <span className="block">{name}</span>
          <span className="block text-sm font-normal break-words text-ink-faint">{about}</span>
        </span>
      ),
    },
    { key: 'kind', header: 'Kind', cell: ({ kind }) => kinds[kind] },
    {
      key: 'deleted',
      header: 'Deleted',
      cell: ({ deletedAt, deletedBy }) => (
        <span className="block max-sm:text-right">
          {formatDateTime(deletedAt, timeZone)}
          {deletedBy && <span className="block text-sm text-ink-faint">by {deletedBy}</span>}
        </span>
      ),
    },
    {
      key: 'acts',
      header: 'Action',
      numeric: true,
      cell: (item) => (
        <Button size="sm" icon={ArchiveRestore} aria-label={`Restore ${item.name}`} onClick={() => restore(item)}>
          Restore
        </Button>
      ),
    },
  ];
  return (
    <div className="flex flex-col gap-4">
      <FormError>{failureSentence(error)}</FormError>
      <Table caption="Deleted things" columns={columns} rows={items} rowKey={({ kind, id }) => `${kind} ${id}`} />
    </div>
  );
}
