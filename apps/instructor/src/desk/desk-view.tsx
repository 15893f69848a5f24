import { AlertBanner, UnsavedGuard } from '@skillbridge/ui';
import { useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { DeskComments } from '../marking/desk-comments.tsx';
import { markingShortcuts } from '../marking/marking-shortcuts.ts';
import { useCurrentPart } from '../marking/use-current-part.ts';
import { useMarking } from '../marking/use-marking.ts';
import { useMarkingKeys } from '../marking/use-marking-keys.ts';
import { useReveal } from '../marking/use-reveal.ts';
import { useTrail } from '../marking/use-trail.ts';
import { useVisit } from '../marking/use-visit.ts';
import { VisitorsNotice } from '../marking/visitors-notice.tsx';
import { PageTitle } from '../shared/page-title.tsx';
import { ShortcutHelp } from '../shared/shortcut-help.tsx';
import { useShortcuts } from '../shared/use-shortcuts.ts';
import { useSingleKeys } from '../shared/use-single-keys.ts';
import { DeskHeader } from './desk-header.tsx';
import type { Desk } from './desk-types.ts';
import { EarlierRounds } from './earlier-rounds.tsx';
import { MarkingForm } from './marking-form.tsx';
import { ReturnDialog } from './return-dialog.tsx';
import { StudentWork } from './student-work.tsx';
import { TaskNotes } from './task-notes.tsx';
import { TutorTalk } from './tutor-talk.tsx';
import { useDeskPorts } from './use-desk-ports.ts';
import { workOfDesk } from './work-of-desk.ts';

/** The work on the left, the rubric on the right; on a phone one below the other. */
export function DeskView({ desk }: { desk: Desk }) {
  const work = useMemo(() => workOfDesk(desk), [desk]);
  const marking = useMarking(work, useDeskPorts(desk));
  const { state, marks, sent, unsent } = marking;
  const { criteria } = desk.assignment.rubric;
  const trail = useTrail(work);
  const place = useCurrentPart(work.parts, marks);
  const reveal = useReveal(work);
  const keys = useSingleKeys();
  const [about, setAbout] = useState<string | null>(null);
  const [returning, setReturning] = useState(false);
  const [left, setLeft] = useState(false);
  const visitors = useVisit(work.workId);
  const show = (): Promise<void> => reveal(state.held.version);
  const own = useMarkingKeys({
    ...{ work, marking, place, trail, onComments: setAbout },
    levelsOf: (part) => criteria.find(({ id }) => id === part.id)?.levels ?? [],
    onReveal: work.blind === 'ready' ? () => void show() : null,
  });
  const askReturn = (): void => {
    void marking.save();
    setReturning(true);
  };
  useShortcuts({ ...own, r: askReturn }, keys.on);
  // Coming from the piece before: the keyboard starts at the top of this one, not where the last button was.
  useEffect(() => document.getElementById('main')?.focus({ preventScroll: true }), []);
  // Drafts save themselves on the way out; a correction or what could not be sent asks first.
  const asks =
    (!sent && (state.held.published || state.failure !== null || state.conflict !== null)) || unsent.length > 0;
  const levels = criteria.some((criterion) => (criterion.levels ?? []).length > 0);
  return (
    <>
      <PageTitle>{`${desk.studentName}, ${desk.assignment.title}`}</PageTitle>
      <UnsavedGuard dirty={asks && !marking.published && !left} />
      <DeskHeader desk={desk} trail={trail} onReturn={askReturn} />
      <div className="flex flex-col gap-3 pb-6 empty:hidden">
        <VisitorsNotice visitors={visitors} />
        {desk.status === 'returned' && (
          <AlertBanner title="Returned for revision">
            {desk.studentName} is at it. The work comes back to the queue when it is handed in again.
          </AlertBanner>
        )}
      </div>
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_25rem]">
        {/* On a desk the work stays in sight while one goes down the rubric. */}
        <div className="flex min-w-0 flex-col gap-8 self-start lg:sticky lg:top-6 lg:max-h-[calc(100dvh-3rem)] lg:overflow-y-auto">
          <StudentWork desk={desk} />
          <EarlierRounds rounds={desk.rounds} criteria={criteria} />
          <TutorTalk tutor={desk.tutor} />
          <TaskNotes assignment={desk.assignment} />
          <ShortcutHelp
            shortcuts={[...markingShortcuts(work, 'criterion', levels), { keys: ['r'], does: 'return for revision' }]}
            on={keys.on}
            onToggle={keys.toggle}
          />
        </div>
        {desk.status !== 'returned' && (
          <MarkingForm {...{ desk, work, marking, trail, place }} onComments={setAbout} onReveal={show} />
        )}
      </div>
      <DeskComments work={work} marking={marking} about={about} onClose={() => setAbout(null)} />
      {returning && desk.status !== 'returned' && (
        <ReturnDialog
          desk={desk}
          version={state.held.version}
          trail={trail}
          onLeave={() => flushSync(() => setLeft(true))}
          onClose={() => setReturning(false)}
        />
      )}
    </>
  );
}
