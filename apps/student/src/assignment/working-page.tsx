import { useState } from 'react';
import { flushSync } from 'react-dom';
import { AssignmentHeader } from './assignment-header.tsx';
import { AnswerEditor } from './editor/answer-editor.tsx';
import type { AssignmentPage } from './page-types.ts';
import { EarlierRounds } from './result/earlier-rounds.tsx';
import { RevisionNote } from './result/revision-note.tsx';
import { ConflictDialog } from './saving/conflict-dialog.tsx';
import { LeaveGuard } from './saving/leave-guard.tsx';
import { useWork } from './saving/use-work.ts';
import { TaskPanel } from './task-panel.tsx';
import { AssignmentTutor } from './tutor/assignment-tutor.tsx';
import { useAssignmentTutor } from './tutor/use-assignment-tutor.ts';
import { Workspace, type WorkspaceView } from './workspace.tsx';

/** The place to work: the task, the answer that saves itself, the tutor. */
export function WorkingPage({ page, onHandedIn }: { page: AssignmentPage; onHandedIn: () => void }) {
  const { saver, snapshot, restored } = useWork(page);
  const [view, setView] = useState<WorkspaceView>(page.work ? 'work' : 'task');
  const { work, dirty, phase } = snapshot;
  const { assignment } = page;
  const tutor = useAssignmentTutor(assignment.id, work.content);
  const askTutor = () => {
    flushSync(() => setView('tutor'));
    tutor.composer.box.current?.focus();
  };
  return (
    <>
      <Workspace
        view={view}
        onView={setView}
        header={(slim) => <AssignmentHeader page={page} slim={slim} />}
        workLabel="Answer"
        task={(folded) => <TaskPanel page={page} folded={folded} />}
        work={
          <div className="flex flex-col gap-6">
            {page.revision && <RevisionNote revision={page.revision} />}
            <AnswerEditor
              page={page}
              saver={saver}
              snapshot={snapshot}
              restored={restored}
              onAskTutor={assignment.tutorMode === 'off' || tutor.closed ? null : askTutor}
              onHandedIn={onHandedIn}
            />
            <EarlierRounds rounds={page.rounds} />
          </div>
        }
        tutor={
          assignment.tutorMode === 'off' ? null : (
            <AssignmentTutor assignmentId={assignment.id} tutor={tutor} state={page.state} draft={work.content} />
          )
        }
      />
      <ConflictDialog saver={saver} snapshot={snapshot} />
      <LeaveGuard saver={saver} dirty={dirty} stuck={phase === 'offline' || phase === 'refused'} />
    </>
  );
}
