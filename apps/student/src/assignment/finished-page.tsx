import { useState } from 'react';
import { flushSync } from 'react-dom';
import { AssignmentHeader } from './assignment-header.tsx';
import type { AssignmentPage } from './page-types.ts';
import { EarlierRounds } from './result/earlier-rounds.tsx';
import { FinishedWork } from './result/finished-work.tsx';
import { GradePanel } from './result/grade-panel.tsx';
import { HandedInNote } from './result/handed-in-note.tsx';
import { LeftoverText } from './result/leftover-text.tsx';
import { MissedNote } from './result/missed-note.tsx';
import { TaskPanel } from './task-panel.tsx';
import { AssignmentTutor } from './tutor/assignment-tutor.tsx';
import { useAssignmentTutor } from './tutor/use-assignment-tutor.ts';
import { Workspace, type WorkspaceView } from './workspace.tsx';

/** After the hand-in, or after the assignment closed: what became of it, and the work as it was handed in. */
export function FinishedPage({ page, justHandedIn }: { page: AssignmentPage; justHandedIn: boolean }) {
  const [view, setView] = useState<WorkspaceView>('work');
  const { assignment, state, grade, work } = page;
  const tutor = useAssignmentTutor(assignment.id, work?.content ?? '');
  const goThrough = () => {
    flushSync(() => {
      setView('tutor');
      tutor.choose('explain');
    });
    tutor.composer.box.current?.focus();
  };
  return (
    <Workspace
      view={view}
      onView={setView}
      header={(slim) => <AssignmentHeader page={page} slim={slim} />}
      workLabel={grade?.grade ? 'Grade' : 'Your work'}
      task={(folded) => <TaskPanel page={page} folded={folded} />}
      work={
        <div className="flex flex-col gap-8">
          {state === 'missed' && <MissedNote dueAt={assignment.dueAt} />}
          {state === 'handed-in' && <HandedInNote grade={grade} justHandedIn={justHandedIn} />}
          {grade?.grade && work && (
            <GradePanel
              submissionId={work.submissionId}
              grade={grade.grade}
              late={grade.late}
              tutorOff={assignment.tutorMode === 'off' || tutor.closed}
              onExplain={goThrough}
            />
          )}
          <LeftoverText assignmentId={assignment.id} handedIn={work?.content ?? ''} />
          <FinishedWork work={work} missed={state === 'missed'} />
          <EarlierRounds rounds={page.rounds} />
        </div>
      }
      tutor={
        assignment.tutorMode === 'off' ? null : (
          <AssignmentTutor assignmentId={assignment.id} tutor={tutor} state={state} draft={work?.content ?? ''} />
        )
      }
    />
  );
}
