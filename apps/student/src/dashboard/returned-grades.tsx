import { useMe } from '@skillbridge/client/react';
import { formatDate, formatPoints, Section, TextLink } from '@skillbridge/ui';
import type { AssignmentLine } from '../shared/assignment-line.ts';
import { LineRow } from './line-row.tsx';

const MOST = 5;

/** The last grades that came back, newest first. */
export function ReturnedGrades({ lines }: { lines: readonly AssignmentLine[] }) {
  const { timeZone } = useMe().academy;
  return (
    <Section title="Grades that came back" actions={<TextLink to="/grades">All grades</TextLink>}>
      <ul className="-mt-3 flex flex-col">
        {lines.slice(0, MOST).map((line) => (
          <LineRow
            key={line.id}
            line={line}
            fact={line.gradedAt && formatDate(line.gradedAt, timeZone)}
            figure={line.points !== null && formatPoints(line.points, line.maxPoints)}
          />
        ))}
      </ul>
    </Section>
  );
}
