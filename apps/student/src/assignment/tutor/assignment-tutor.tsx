import type { AssignmentState } from '@skillbridge/domain';
import { QueryView } from '@skillbridge/portal';
import { EmptyState, Skeleton } from '@skillbridge/ui';
import { MessageCircleOff } from 'lucide-react';
import { pickMode } from '../../tutor/modes/pick-mode.ts';
import { suggestPrompts } from '../../tutor/modes/suggest-prompts.ts';
import { ScratchLines } from '../../tutor/scratch/scratch-lines.tsx';
import { TutorPanel } from '../../tutor/tutor-panel.tsx';
import type { AssignmentTutor as Tutor } from './use-assignment-tutor.ts';

interface AssignmentTutorProps {
  assignmentId: string;
  tutor: Tutor;
  state: AssignmentState;
  draft: string;
}

/** The tutor beside the work. */
export function AssignmentTutor({ assignmentId, tutor, state, draft }: AssignmentTutorProps) {
  const { conversation, composer, chosen, choose } = tutor;
  const handedIn = state === 'handed-in' || state === 'graded';
  return (
    <QueryView query={conversation.thread} skeleton={<Skeleton lines={5} label="Loading the tutor" />}>
      {(thread) => {
        const mode = pickMode(thread, chosen);
        if (mode === null) {
          return (
            <EmptyState icon={MessageCircleOff} title="The tutor is closed here">
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
            placeholder="Ask about your work"
            welcome={welcomes[handedIn ? 'handed-in' : mode === 'check' ? 'check' : 'working']}
            prompts={(lastMove) => suggestPrompts({ mode, draft, lastMove, handedIn, partner: false })}
            beside={
              mode === 'check' &&
              !handedIn && (
                <ScratchLines
                  assignmentId={assignmentId}
                  onAsk={(work) => composer.putIn(`Can we look at these lines?\n${work}`, [])}
                />
              )
            }
            className="h-full"
          />
        );
      }}
    </QueryView>
  );
}

const welcomes = {
  working:
    'Say where you are, or pick a question. The tutor sees your answer as it stands, and leaves the last step to you.',
  check: 'Type your steps below and see which of them hold, or ask about your answer as it stands.',
  'handed-in': 'Your work is handed in. Ask about it, or go through the solution where that is open.',
} as const;
