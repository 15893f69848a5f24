import { Button, cx, Dialog } from '@skillbridge/ui';
import { ChevronDown } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { type MapEntry, MapLegend, QuestionMap } from './question-map.tsx';

interface TakingBarProps {
  entries: readonly MapEntry[];
  /** The question that is shown, from 0; null on the last page. */
  at: number | null;
  onGo: (at: number) => void;
  saving: ReactNode;
  timer: ReactNode;
}

/** More than fit into a row or two would take the page from the question: they open in a dialog, as on a phone. */
const MOST_IN_SIGHT = 30;

/** What stays in sight: the way through the questions, where the answers are, the time. */
export function TakingBar({ entries, at, onGo, saving, timer }: TakingBarProps) {
  const [open, setOpen] = useState(false);
  const answered = entries.filter(({ state }) => state.answer !== 'empty').length;
  const many = entries.length > MOST_IN_SIGHT;
  const place = at === null ? 'Review' : `Question ${at + 1} of ${entries.length}`;
  return (
    <div className="sticky top-0 z-20 -mx-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-line bg-paper px-4 py-2 sm:mx-0 sm:px-0">
      {!many && <QuestionMap entries={entries} at={at} onGo={onGo} className="max-sm:hidden" />}
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
        className={cx(
          '-ml-2 flex min-h-10 items-center gap-1 rounded-md px-2 font-semibold hover:bg-well',
          !many && 'sm:hidden',
        )}
      >
        {place}
        <ChevronDown aria-hidden className="size-4 text-ink-soft" />
      </button>
      {saving}
      {timer}
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Questions"
        description={`${answered} of ${entries.length} answered`}
        actions={
          <Button
            variant="primary"
            onClick={() => {
              setOpen(false);
              onGo(entries.length);
            }}
          >
            Look over and hand in
          </Button>
        }
      >
        <div className="flex flex-col gap-5">
          <QuestionMap
            entries={entries}
            at={at}
            onGo={(next) => {
              setOpen(false);
              onGo(next);
            }}
            className="gap-2.5"
          />
          <MapLegend />
        </div>
      </Dialog>
    </div>
  );
}
