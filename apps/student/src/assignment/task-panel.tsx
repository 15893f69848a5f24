import { formatCount, formatPoints, MathText } from '@skillbridge/ui';
import { ChevronRight } from 'lucide-react';
import type { AssignmentPage } from './page-types.ts';
import { FileLine } from './result/file-line.tsx';

interface TaskPanelProps {
  page: AssignmentPage;
  /** The work stands right below: what it is marked by is folded away, so that the two stay close together. */
  folded?: boolean;
}

/** What is asked, the worksheets to open, and what it is marked by. */
export function TaskPanel({ page, folded = false }: TaskPanelProps) {
  const { assignment, worksheets } = page;
  const { instructions, rubric, tutorMode } = assignment;
  return (
    <div className="flex flex-col gap-6">
      <section aria-label="Instructions">
        {instructions.trim() ? (
          <MathText text={instructions} />
        ) : (
          <p className="text-ink-soft">There are no written instructions. Ask your instructor if you are unsure.</p>
        )}
      </section>
      {worksheets.length > 0 && (
        <ul aria-label="Worksheets" className="flex flex-col">
          {worksheets.map((file) => (
            <li key={file.id} className="flex border-b border-line first:border-t">
              <FileLine file={file} />
            </li>
          ))}
        </ul>
      )}
      <details open={!folded} className="group">
        <summary className="flex min-h-6 list-none items-center gap-1 text-sm font-semibold text-ink-soft hover:text-ink [&::-webkit-details-marker]:hidden">
          <ChevronRight aria-hidden className="-ml-1 size-4 transition-transform duration-100 group-open:rotate-90" />
          How it is marked
          <span className="font-normal text-ink-faint">{formatCount(rubric.criteria.length, 'part')}</span>
        </summary>
        <ul className="pt-1">
          {rubric.criteria.map(({ id, name, description, maxPoints }) => (
            <li key={id} className="flex justify-between gap-6 border-b border-line py-2 last:border-b-0">
              <div className="min-w-0">
                <MathText inline text={name} className="font-medium" />
                {description && <MathText text={description} className="text-sm text-ink-soft" />}
              </div>
              <span className="shrink-0 text-ink-soft">{formatPoints(maxPoints)}</span>
            </li>
          ))}
        </ul>
      </details>
      {tutorMode === 'off' && (
        <p className="text-sm text-ink-soft">
          The tutor is off for this assignment. Ask your instructor if you are stuck.
        </p>
      )}
    </div>
  );
}
