import type { Role } from '@skillbridge/domain';
import { Section, TextLink } from '@skillbridge/ui';
import type { ReactNode } from 'react';
import { rolePlurals } from '../shared/role-words.ts';
import type { Overview } from '../shared/types.ts';

const shown: readonly Role[] = ['student', 'instructor', 'parent', 'admin'];

/** The academy in numbers, each with the way to what it counts. */
export function AcademyCounts({ overview }: { overview: Overview }) {
  return (
    <Section title="The academy">
      <dl className="-mt-2 grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 text-ui">
        {shown.map((role) => (
          <Count key={role} value={overview.people[role]}>
            <TextLink quiet className="font-normal!" to={`/people?role=${role}`}>
              {rolePlurals[role]}
            </TextLink>
          </Count>
        ))}
        <Count value={overview.courses}>
          <TextLink quiet className="font-normal!" to="/courses">
            Courses
          </TextLink>
        </Count>
        <Count value={overview.publishedThisWeek}>Grades published this week</Count>
      </dl>
    </Section>
  );
}

function Count({ value, children }: { value: number; children: ReactNode }) {
  return (
    <div className="col-span-2 grid grid-cols-subgrid border-b border-line py-2 last:border-b-0">
      <dt>{children}</dt>
      <dd className="text-right font-semibold">{value.toLocaleString('en-GB')}</dd>
    </div>
  );
}
