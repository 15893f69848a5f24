import { Button, EmptyState, Section } from '@skillbridge/ui';
import { useState } from 'react';
import type { GradedWork } from '../shared/child-types.ts';
import { GradeRow } from './grade-row.tsx';

const AT_FIRST = 5;

/** Published grades, newest first: five, then all on demand. */
export function ReturnedGrades({ grades }: { grades: readonly GradedWork[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? grades : grades.slice(0, AT_FIRST);
  return (
    <Section title="Grades that came back">
      {grades.length === 0 ? (
        <EmptyState title="No grades yet">A grade appears here as soon as a teacher publishes it.</EmptyState>
      ) : (
        <ul className="-mt-3 flex flex-col">
          {shown.map((work) => (
            <GradeRow key={work.assignmentId} work={work} />
          ))}
        </ul>
      )}
      {shown.length < grades.length && (
        <Button size="sm" className="mt-3" onClick={() => setAll(true)}>
          Show all {grades.length} grades
        </Button>
      )}
    </Section>
  );
}
