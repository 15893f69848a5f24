import type { AssignmentState } from '@skillbridge/domain';
import { ScratchLines } from '../../tutor/scratch/scratch-lines.tsx';
import { TutorView } from '../../tutor/tutor-view.tsx';
import type { Tutor } from '../../tutor/use-tutor.ts';

interface AssignmentTutorProps {
  assignmentId: string;
  tutor: Tutor;
  state: AssignmentState;
  draft: string;
}

/** The tutor beside the work. */
export function AssignmentTutor({ assignmentId, tutor, state, draft }: AssignmentTutorProps) {
  const handedIn = state === 'handed-in' || state === 'graded';
  const checks = tutor.mode === 'check';
  return (
    <TutorView
      tutor={tutor}
      closedTitle="The tutor is closed here"
      placeholder="Ask about your work"
      welcome={welcomes[handedIn ? 'handed-in' : checks ? 'check' : 'working']}
      about={{ draft, handedIn, partner: false }}
      beside={
        checks &&
        !handedIn && (
          <ScratchLines
            assignmentId={assignmentId}
            onAsk={(work) => tutor.composer.putIn(`Can we look at these lines?\n${work}`, [])}
          />
        )
      }
      className="h-full"
    />
  );
}

const welcomes = {
  working:
    'Say where you are, or pick a question. The tutor sees your answer as it stands, and leaves the last step to you.',
  check: 'Type your steps below and see which of them hold, or ask about your answer as it stands.',
  'handed-in': 'Your work is handed in. Ask about it, or go through the solution where that is open.',
} as const;
