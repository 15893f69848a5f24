import { useApi } from '@skillbridge/client/react';
import { QueryView } from '@skillbridge/portal';
import { Section, SelectField, TextLink } from '@skillbridge/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { SlipChart } from './slip-chart.tsx';
import { StruggleTable } from './struggle-table.tsx';

const spans = [
  { value: '7', label: 'Last 7 days' },
  { value: '30', label: 'Last 30 days' },
  { value: '120', label: 'Last 120 days' },
];

/** What the students of a course struggled with, by what the tutor saw. */
export function Struggles({ courseId }: { courseId: string }) {
  const [days, setDays] = useState('30');
  const struggles = useQuery(useApi().instructor.tutor.struggles.queryOptions({ courseId, days: Number(days) }));
  return (
    <Section
      title="What they struggled with"
      hint="By what the tutor saw in their lines and questions."
      actions={<TextLink to={`/tutor?course=${courseId}`}>Conversations</TextLink>}
    >
      <SelectField
        label="Time"
        className="max-w-48 pb-4"
        value={days}
        onChange={(event) => setDays(event.currentTarget.value)}
        options={spans}
      />
      <QueryView query={struggles}>
        {({ students, partial }) => (
          <div className="flex flex-col gap-8">
            <SlipChart students={students} />
            <StruggleTable courseId={courseId} students={students} />
            {partial && (
              <p className="text-sm text-ink-soft">There was more than is counted at once; these are the latest.</p>
            )}
          </div>
        )}
      </QueryView>
    </Section>
  );
}
