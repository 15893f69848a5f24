import { useMe } from '@skillbridge/client/react';
import { type Column, formatDate, Table } from '@skillbridge/ui';
import { useState } from 'react';
import { roleWords } from '../shared/role-words.ts';
import type { Person } from '../shared/types.ts';
import type { PersonAct } from './acts/person-act.ts';
import { PersonActs } from './acts/person-acts.tsx';
import { PersonMenu } from './acts/person-menu.tsx';
import { PersonStatus } from './person-status.tsx';

/** The people found, by name, each with a menu of what can be done. */
export function PeopleTable({ people }: { people: readonly Person[] }) {
  const { timeZone } = useMe().academy;
  const [act, setAct] = useState<{ act: PersonAct; personId: string } | null>(null);
  const columns: Column<Person>[] = [
    {
      key: 'name',
      header: 'Name',
      cell: ({ fullName, email }) => (
        <span className="block min-w-0">
          <span className="block">{fullName}</span>
          <span className="block text-sm font-normal break-all text-ink-faint">{email}</span>
        </span>
      ),
    },
    { key: 'role', header: 'Role', cell: ({ role }) => roleWords[role] },
    { key: 'status', header: 'Status', cell: ({ status }) => <PersonStatus status={status} /> },
    { key: 'since', header: 'Added', cell: ({ createdAt }) => formatDate(createdAt, timeZone) },
    {
      key: 'acts',
      header: 'Actions',
      hideHeader: true,
      cell: (person) => <PersonMenu person={person} onAct={(chosen) => setAct({ act: chosen, personId: person.id })} />,
    },
  ];
  // Looked up anew, so that a dialog left open has the newest version of the person.
  const person = people.find(({ id }) => id === act?.personId);
  return (
    <>
      <Table caption="People" columns={columns} rows={people} rowKey={({ id }) => id} />
      {act && person && <PersonActs act={act.act} person={person} onClose={() => setAct(null)} />}
    </>
  );
}
