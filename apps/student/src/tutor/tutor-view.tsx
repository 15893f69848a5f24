import { QueryView } from '@skillbridge/portal';
import { EmptyState, Skeleton } from '@skillbridge/ui';
import { MessageCircleOff } from 'lucide-react';
import { TutorPanel, type TutorPanelProps } from './tutor-panel.tsx';
import type { Tutor } from './use-tutor.ts';

interface TutorViewProps extends Omit<TutorPanelProps, 'thread' | 'conversation' | 'composer' | 'mode' | 'onMode'> {
  tutor: Tutor;
  /** What stands above the reason while the tutor is closed. */
  closedTitle: string;
}

/** The tutor on a page, or why it is closed. */
export function TutorView({ tutor, closedTitle, ...panel }: TutorViewProps) {
  const { conversation, composer, mode, choose } = tutor;
  return (
    <QueryView query={conversation.thread} skeleton={<Skeleton lines={5} label="Loading the tutor" />}>
      {(thread) =>
        mode === null ? (
          <EmptyState icon={MessageCircleOff} title={closedTitle}>
            {thread.modes.closed}
          </EmptyState>
        ) : (
          <TutorPanel
            {...panel}
            thread={thread}
            conversation={conversation}
            composer={composer}
            mode={mode}
            onMode={choose}
          />
        )
      }
    </QueryView>
  );
}
