import { useMe } from '@skillbridge/client/react';
import { Badge, Button, formatDate, formatPoints, MathText } from '@skillbridge/ui';
import { Lightbulb } from 'lucide-react';
import type { AssignmentPage } from '../page-types.ts';
import { CriterionMarks } from './criterion-marks.tsx';

type Published = NonNullable<NonNullable<AssignmentPage['grade']>['grade']>;

interface GradePanelProps {
  submissionId: string;
  grade: Published;
  late: boolean;
  tutorOff: boolean;
  onExplain: () => void;
}

/** The grade: the number, the instructor's words, then each criterion. */
export function GradePanel({ submissionId, grade, late, tutorOff, onExplain }: GradePanelProps) {
  const { timeZone } = useMe().academy;
  return (
    <section aria-label="Your grade" className="flex flex-col gap-6">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div>
          <h2 className="text-sm font-semibold text-ink-soft">Your grade</h2>
          <p className="flex items-baseline gap-2">
            <span className="text-3xl font-semibold">{formatPoints(grade.points)}</span>
            <span className="text-lg text-ink-soft">of {formatPoints(grade.maxPoints)} points</span>
          </p>
          <p className="flex items-center gap-2 text-sm text-ink-faint">
            Published {formatDate(grade.publishedAt, timeZone)}
            {late && <Badge tone="warning">Handed in late</Badge>}
          </p>
        </div>
        {!tutorOff && (
          <Button icon={Lightbulb} onClick={onExplain}>
            Go through the solution
          </Button>
        )}
      </div>
      {grade.feedback.trim() && (
        <div className="border-l-2 border-accent py-1 pl-4">
          <h3 className="text-sm font-semibold text-ink-soft">From your instructor</h3>
          <MathText text={grade.feedback} />
        </div>
      )}
      <CriterionMarks submissionId={submissionId} criteria={grade.criteria} />
    </section>
  );
}
