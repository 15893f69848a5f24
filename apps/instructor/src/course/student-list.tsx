import { Avatar, EmptyState, TextField } from '@skillbridge/ui';
import { useState } from 'react';

/** From so many on, a name is found faster by typing than by reading. */
const FILTER_FROM = 13;

/** Who is in the course, by name. */
export function StudentList({ students }: { students: readonly { id: string; fullName: string }[] }) {
  const [filter, setFilter] = useState('');
  if (students.length === 0) {
    return <EmptyState title="No students yet">Your academy’s office enrols students in courses.</EmptyState>;
  }
  const shown = students.filter(({ fullName }) => fullName.toLowerCase().includes(filter.trim().toLowerCase()));
  return (
    <div className="flex flex-col gap-4">
      {students.length >= FILTER_FROM && (
        <TextField
          label="Find a student"
          type="search"
          className="max-w-xs"
          value={filter}
          onChange={(event) => setFilter(event.currentTarget.value)}
        />
      )}
      <p role="status" className="sr-only">
        {filter && `${shown.length} of ${students.length} students`}
      </p>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(13rem,1fr))] gap-x-6">
        {shown.map(({ id, fullName }) => (
          <li key={id} className="flex min-h-12 items-center gap-3">
            <Avatar name={fullName} />
            <span className="min-w-0">{fullName}</span>
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p className="text-ink-soft">Nobody here has “{filter.trim()}” in their name.</p>}
    </div>
  );
}
