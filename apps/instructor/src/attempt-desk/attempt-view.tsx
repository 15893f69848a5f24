import { UnsavedGuard } from '@skillbridge/ui';
import { useEffect, useMemo, useState } from 'react';
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
import { AttemptForm } from './attempt-form.tsx';
import { AttemptHeader } from './attempt-header.tsx';
import type { Attempt } from './attempt-types.ts';
import { useAttemptPorts } from './use-attempt-ports.ts';
import { workOfAttempt } from './work-of-attempt.ts';

const noLevels = () => [];

/** An attempt, question by question: what was answered beside its mark. */
export function AttemptView({ attempt }: { attempt: Attempt }) {
  const work = useMemo(() => workOfAttempt(attempt), [attempt]);
  const marking = useMarking(work, useAttemptPorts(attempt));
  const { state, marks, sent, unsent } = marking;
  const trail = useTrail(work);
  const place = useCurrentPart(work.parts, marks);
  const reveal = useReveal(work);
  const keys = useSingleKeys();
  const [about, setAbout] = useState<string | null>(null);
  const visitors = useVisit(work.workId);
  const show = (): Promise<void> => reveal(state.held.version);
  const own = useMarkingKeys({
    ...{ work, marking, place, trail, onComments: setAbout, levelsOf: noLevels },
    onReveal: work.blind === 'ready' ? () => void show() : null,
  });
  useShortcuts(own, keys.on);
  useEffect(() => document.getElementById('main')?.focus({ preventScroll: true }), []);
  const asks =
    (!sent && (state.held.published || state.failure !== null || state.conflict !== null)) || unsent.length > 0;
  return (
    <>
      <PageTitle>{`${attempt.studentName}, ${attempt.quiz.title}`}</PageTitle>
      <UnsavedGuard dirty={asks && !marking.published} />
      <AttemptHeader attempt={attempt} trail={trail} />
      <ShortcutHelp shortcuts={markingShortcuts(work, 'question', false)} on={keys.on} onToggle={keys.toggle} />
      <div className="pb-6 empty:hidden">
        <VisitorsNotice visitors={visitors} />
      </div>
      <AttemptForm {...{ attempt, work, marking, trail, place }} onComments={setAbout} onReveal={show} />
      <DeskComments work={work} marking={marking} about={about} onClose={() => setAbout(null)} />
    </>
  );
}
