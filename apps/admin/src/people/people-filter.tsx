import { type Role, roles } from '@skillbridge/domain';
import { SelectField, TextField } from '@skillbridge/ui';
import { rolePlurals } from '../shared/role-words.ts';

type PeopleFilterProps = {
  typed: string;
  onType: (text: string) => void;
  role: Role | undefined;
  onRole: (role: string) => void;
};

/** Part of a name or an address, and a role. */
export function PeopleFilter({ typed, onType, role, onRole }: PeopleFilterProps) {
  return (
    <search className="grid gap-4 pb-6 sm:grid-cols-[minmax(0,20rem)_12rem]">
      <TextField
        label="Search"
        type="search"
        placeholder="Name or email"
        maxLength={80}
        value={typed}
        onChange={(event) => onType(event.currentTarget.value)}
      />
      <SelectField
        label="Role"
        placeholder="All roles"
        options={roles.map((value) => ({ value, label: rolePlurals[value] }))}
        value={role ?? ''}
        onChange={(event) => onRole(event.currentTarget.value)}
      />
    </search>
  );
}
