import { useMe } from '@skillbridge/client/react';
import { Button, cx, formatDate, MathText } from '@skillbridge/ui';
import { ChevronDown, ChevronUp } from 'lucide-react';
import { useId, useState } from 'react';
import type { GradedWork } from '../shared/child-types.ts';
import { sayPoints } from '../shared/say-points.ts';
import { Marks } from './marks.tsx';

/** One published grade; how it was marked opens beneath it. */
export function GradeRow({ work }: { work: GradedWork }) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const { timeZone } = useMe().academy;
  const { grade, late } = work.grade;
  if (!grade) return null;
  return (
    <li className="py-3 not-last:border-b not-last:border-line">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <div className="min-w-0">
          <MathText inline text={work.title} className="font-semibold" />
          <p className="text-sm text-ink-soft">
            {work.courseTitle}, {formatDate(grade.publishedAt, timeZone)}
            {late && '. Handed in late; it still counts.'}
          </p>
        </div>
        <div className="flex items-baseline gap-3">
          <span className="text-lg font-semibold">{sayPoints(grade.points, grade.maxPoints)}</span>
          <Button
            variant="quiet"
            size="sm"
            className="-mr-3 self-center max-sm:-ml-3"
            icon={open ? ChevronUp : ChevronDown}
            aria-expanded={open}
            aria-controls={id}
            aria-label={`How it was marked: ${work.title}`}
            onClick={() => setOpen(!open)}
          >
            How it was marked
          </Button>
        </div>
      </div>
      <div id={id} className={cx(open ? 'pt-3 pb-2' : 'hidden')}>
        {open && <Marks grade={grade} />}
      </div>
    </li>
  );
}
