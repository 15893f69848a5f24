import { Button } from '@skillbridge/ui';
import { ChevronLeft, ChevronRight } from 'lucide-react';

interface QuestionFootProps {
  at: number;
  count: number;
  /** All questions are on the page, so that there is nothing to leaf through. */
  all: boolean;
  onGo: (at: number) => void;
}

/** The way on: the question before, the next, and after the last the page to look over. */
export function QuestionFoot({ at, count, all, onGo }: QuestionFootProps) {
  const last = all || at === count - 1;
  return (
    // Always at the same place on a desk, so that leafing on needs no aiming.
    <div className="flex items-center justify-between gap-4 border-t border-line bg-paper py-4 lg:sticky lg:shadow-[-4px_0_0_0_var(--paper),4px_0_0_0_var(--paper)] lg:bottom-0 lg:z-10 lg:mt-auto">
      {all ? (
        <span />
      ) : (
        <Button icon={ChevronLeft} disabled={at === 0} onClick={() => onGo(at - 1)}>
          Previous
        </Button>
      )}
      <Button variant="primary" onClick={() => onGo(last ? count : at + 1)}>
        {last ? 'Look over and hand in' : 'Next'}
        <ChevronRight aria-hidden className="-mr-1 size-4" />
      </Button>
    </div>
  );
}
