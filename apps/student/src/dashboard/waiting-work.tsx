import { Section } from '@skillbridge/ui';
import type { AssignmentLine } from '../shared/assignment-line.ts';
import { LineRow } from './line-row.tsx';

/** Work that was handed in and waits for a grade. */
export function WaitingWork({ lines }: { lines: readonly AssignmentLine[] }) {
  return (
    <Section title="Waiting for a grade" hint="Handed in. Your instructor has it.">
      <ul className="-mt-3 flex flex-col">
        {lines.map((line) => (
          <LineRow key={line.id} line={line} />
        ))}
      </ul>
    </Section>
  );
}
