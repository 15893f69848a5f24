import { Tabs } from '@skillbridge/ui';
import type { ReactNode } from 'react';
import { useWide } from '../shared/use-wide.ts';

export type WorkspaceView = 'task' | 'work' | 'tutor';

export interface WorkspaceProps {
  view: WorkspaceView;
  onView: (view: WorkspaceView) => void;
  /** What the student's part is called on a phone: "Answer", "Grade". */
  workLabel: string;
  task: ReactNode;
  work: ReactNode;
  tutor: ReactNode;
}

/** Task and tutor beside the work on a desk; one of the three at a time on a phone. */
export function Workspace({ view, onView, workLabel, task, work, tutor }: WorkspaceProps) {
  const wide = useWide();
  const taskTab = { value: 'task', label: 'Task', content: task };
  const tutorTab = { value: 'tutor', label: 'Tutor', content: tutor };
  const show = (next: string) => onView(next as WorkspaceView);
  if (!wide) {
    return (
      <Tabs
        label="Parts of this assignment"
        value={view}
        onValueChange={show}
        tabs={[taskTab, { value: 'work', label: workLabel, content: work }, tutorTab]}
      />
    );
  }
  return (
    <div className="grid grid-cols-[minmax(0,5fr)_minmax(0,6fr)] items-start gap-12">
      <div className="sticky top-6">
        <Tabs
          label="Task and tutor"
          value={view === 'tutor' ? 'tutor' : 'task'}
          onValueChange={show}
          tabs={[
            { ...taskTab, content: <div className="max-h-[calc(100dvh-8rem)] overflow-y-auto pr-2">{task}</div> },
            tutorTab,
          ]}
        />
      </div>
      <div className="min-w-0">{work}</div>
    </div>
  );
}
