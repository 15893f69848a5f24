import { UnsavedGuard } from '@skillbridge/ui';
import { useEffect } from 'react';
import { PageTitle } from '../shared/page-title.tsx';
import { ShortcutHint } from '../shared/shortcut-hint.tsx';
import { useShortcuts } from '../shared/use-shortcuts.ts';
import { useSingleKeys } from '../shared/use-single-keys.ts';
import { acceptAll } from './accept-suggestion.ts';
import { pointsFieldId } from './check-marks.ts';
import { DeskHeader } from './desk-header.tsx';
import { deskShortcuts } from './desk-shortcuts.ts';
import type { Desk } from './desk-types.ts';
import { MarkingForm } from './marking-form.tsx';
import { StudentWork } from './student-work.tsx';
import { TaskNotes } from './task-notes.tsx';
import { TutorTalk } from './tutor-talk.tsx';
import { useMarking } from './use-marking.ts';

/** The work on the left, the rubric on the right; on a phone one below the other. */
export function DeskView({ desk }: { desk: Desk }) {
  const marking = useMarking(desk);
  const { state, marks, sent, unsent } = marking;
  const keys = useSingleKeys();
  const { suggestion, assignment } = desk;
  useShortcuts(
    {
      'mod+Enter': () => void marking.publish(),
      ...(suggestion && { a: () => marking.change(acceptAll(marks, suggestion)) }),
      ...Object.fromEntries(
        assignment.rubric.criteria
          .slice(0, 9)
          .map(({ id }, index) => [String(index + 1), () => document.getElementById(pointsFieldId(id))?.focus()]),
      ),
    },
    keys.on,
  );
  // Coming from the piece before: the keyboard starts at the top of this one, not where the last button was.
  useEffect(() => document.getElementById('main')?.focus({ preventScroll: true }), []);
  // Drafts save themselves on the way out; a correction or what could not be sent asks first.
  const asks =
    (!sent && (state.held.published || state.failure !== null || state.conflict !== null)) || unsent.length > 0;
  return (
    <>
      <PageTitle>{`${desk.studentName}, ${assignment.title}`}</PageTitle>
      <UnsavedGuard dirty={asks && !marking.published} />
      <DeskHeader desk={desk} />
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_23rem]">
        {/* On a desk the work stays in sight while one goes down the rubric. */}
        <div className="flex min-w-0 flex-col gap-8 self-start lg:sticky lg:top-6 lg:max-h-[calc(100dvh-3rem)] lg:overflow-y-auto">
          <StudentWork desk={desk} />
          <TutorTalk tutor={desk.tutor} />
          <TaskNotes assignment={assignment} />
          <ShortcutHint shortcuts={deskShortcuts(desk)} on={keys.on} onToggle={keys.toggle} />
        </div>
        <MarkingForm desk={desk} marking={marking} />
      </div>
    </>
  );
}
