import { IconButton, MathText, SegmentedControl } from '@skillbridge/ui';
import { Keyboard } from 'lucide-react';
import type { Attempt } from '../quiz-types.ts';
import type { QuizLayout } from './use-desk.ts';

interface TakingHeaderProps {
  attempt: Attempt;
  layout: QuizLayout;
  onLayout: (layout: QuizLayout) => void;
  onHelp: () => void;
}

/** What this quiz is, and how it is shown. */
export function TakingHeader({ attempt, layout, onLayout, onHelp }: TakingHeaderProps) {
  const { title, courseTitle, number, instructions } = attempt;
  return (
    <header className="flex flex-col gap-3">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <h1 className="text-xl font-semibold">
            <MathText inline text={title} />
          </h1>
          <p className="text-sm text-ink-soft">
            {courseTitle}
            {number > 1 && `, attempt ${number}`}
          </p>
        </div>
        <div className="flex items-center gap-1">
          <SegmentedControl
            label="Show"
            className="w-56"
            value={layout}
            onValueChange={(value) => onLayout(value === 'all' ? 'all' : 'one')}
            segments={[
              { value: 'one', label: 'One at a time' },
              { value: 'all', label: 'All' },
            ]}
          />
          <IconButton label="Keys" icon={Keyboard} onClick={onHelp} className="max-sm:hidden" />
        </div>
      </div>
      {instructions.trim() !== '' && (
        <div className="max-w-prose text-ink-soft">
          <MathText text={instructions} />
        </div>
      )}
    </header>
  );
}
