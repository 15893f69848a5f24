import { Tabs } from '@skillbridge/ui';
import type { ReactNode } from 'react';
import { useWide } from '../shared/use-wide.ts';

export type WorkspaceView = 'task' | 'work' | 'tutor';

export interface WorkspaceProps {
  view: WorkspaceView;
  onView: (view: WorkspaceView) => void;
  /** Title and facts; above the tabs on a phone, above the task on a desk. `slim` leaves the room to the tutor. */
  header: (slim: boolean) => ReactNode;
  /** What the student's part is called on a phone: "Answer", "Grade". */
  workLabel: string;
  /** `folded` where the work stands right below it. */
  task: (folded: boolean) => ReactNode;
  work: ReactNode;
  /** Null where the tutor is off. */
  tutor: ReactNode | null;
}

/**
 * On a desk the task and below it the work, with the tutor beside them at all times; one of the three on a phone. Where
 * the tutor is off, the task stands beside the work instead.
 */
export function Workspace({ view, onView, header, workLabel, task, work, tutor }: WorkspaceProps) {
  const wide = useWide();
  if (!wide) {
    return (
      <div data-fills-screen={view === 'tutor' ? '' : undefined}>
        {header(view === 'tutor')}
        <Tabs
          label="Parts of this assignment"
          value={view}
          onValueChange={(next) => onView(next as WorkspaceView)}
          tabs={[
            { value: 'task', label: 'Task', content: task(false) },
            { value: 'work', label: workLabel, content: work },
            ...(tutor
              ? [{ value: 'tutor', label: 'Tutor', content: <div className={PHONE_HEIGHT}>{tutor}</div> }]
              : []),
          ]}
        />
      </div>
    );
  }
  if (!tutor) {
    return (
      <>
        {header(false)}
        <div className="grid grid-cols-[minmax(0,5fr)_minmax(0,6fr)] items-start gap-12">
          <div className="sticky top-6 max-h-[calc(100dvh-3rem)] overflow-y-auto pr-2">{task(false)}</div>
          <div className="min-w-0">{work}</div>
        </div>
      </>
    );
  }
  return (
    <div
      data-wide-page
      className="grid grid-cols-[minmax(0,1fr)_23rem] items-start gap-8 xl:grid-cols-[minmax(0,7fr)_minmax(24rem,5fr)] xl:gap-10"
    >
      <div className="min-w-0">
        {header(false)}
        <div className="flex flex-col gap-8">
          {task(true)}
          {work}
        </div>
      </div>
      <aside className={DESK_HEIGHT}>{tutor}</aside>
    </div>
  );
}

// What is left of the screen below the bar, the title and the tabs, and above the navigation.
const PHONE_HEIGHT = '-mt-3 h-[calc(100dvh-14rem-env(safe-area-inset-bottom))] min-h-80 lg:h-[calc(100dvh-9.75rem)]';
// The page begins 40 px below the top of the window and the tutor stays there.
const DESK_HEIGHT = 'sticky top-10 h-[calc(100dvh-4rem)] min-h-96 border-l border-line pl-6 xl:pl-8';
