import type { HelpingMode } from '@skillbridge/domain';
import { QueryView } from '@skillbridge/portal';
import { Button, EmptyState } from '@skillbridge/ui';
import { MessageCircleOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useComposer } from '../composer/use-composer.ts';
import { useConversation } from '../conversation/use-conversation.ts';
import { pickMode } from '../modes/pick-mode.ts';
import { suggestPrompts } from '../modes/suggest-prompts.ts';
import { TutorPanel } from '../tutor-panel.tsx';
import type { StudyPartner, TutorSubject } from '../tutor-types.ts';

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
  const composer = useComposer('partner');
  const conversation = useConversation({ name: 'partner', subject, draft: '', onReturned: composer.putIn });
  const [chosen, choose] = useState<HelpingMode | null>(null);
  const { box } = composer;
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
        <Button size="sm" onClick={onChoose}>
          Change topic
        </Button>
      </header>
      <QueryView query={conversation.thread}>
        {(thread) => {
          const mode = pickMode(thread, chosen);
          if (mode === null) {
            return (
              <EmptyState icon={MessageCircleOff} title="The study partner is closed">
                {thread.modes.closed}
              </EmptyState>
            );
          }
          return (
            <TutorPanel
              thread={thread}
              conversation={conversation}
              composer={composer}
              mode={mode}
              onMode={choose}
              placeholder="Ask, or show a problem"
              welcome="Ask for a problem, or bring one of your own: type it, or attach a photo or a page."
              prompts={(lastMove) => suggestPrompts({ mode, draft: '', lastMove, handedIn: false, partner: true })}
              courses={partner.courses}
              className="flex-1"
            />
          );
        }}
      </QueryView>
    </div>
  );
}
