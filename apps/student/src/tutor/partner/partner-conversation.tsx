import { Button } from '@skillbridge/ui';
import { useEffect } from 'react';
import type { StudyPartner, TutorSubject } from '../tutor-types.ts';
import { TutorView } from '../tutor-view.tsx';
import { useTutor } from '../use-tutor.ts';

const subject: TutorSubject = { kind: 'partner' };

interface PartnerConversationProps {
  topic: string | null;
  partner: StudyPartner;
  onChoose: () => void;
  /** The student has just come from choosing: the box is what they want next. */
  justChosen: boolean;
}

/** The open conversation with the study partner. */
export function PartnerConversation({ topic, partner, onChoose, justChosen }: PartnerConversationProps) {
  const tutor = useTutor({ name: 'partner', subject, draft: '' });
  const { box } = tutor.composer;
  useEffect(() => {
    if (justChosen) box.current?.focus();
  }, [justChosen, box]);
  return (
    <div
      data-fills-screen
      className="mx-auto flex h-[calc(100dvh-8.25rem-env(safe-area-inset-bottom))] min-h-80 max-w-3xl flex-col gap-3 lg:h-[calc(100dvh-4rem)]"
    >
      <header className="flex items-center justify-between gap-4">
        <h1 className="min-w-0 truncate text-lg font-semibold lg:text-2xl lg:tracking-[-0.01em]">
          {topic ?? 'Study partner'}
        </h1>
        {!tutor.closed && (
          <Button size="sm" onClick={onChoose}>
            Change topic
          </Button>
        )}
      </header>
      <TutorView
        tutor={tutor}
        closedTitle="The study partner is closed"
        placeholder="Ask, or show a problem"
        welcome="Ask for a problem, or bring one of your own: type it, or attach a photo or a page."
        about={{ draft: '', handedIn: false, partner: true }}
        courses={partner.courses}
        className="flex-1"
      />
    </div>
  );
}
