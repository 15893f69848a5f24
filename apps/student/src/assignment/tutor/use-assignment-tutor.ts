import type { HelpingMode } from '@skillbridge/domain';
import { useState } from 'react';
import { type Composer, useComposer } from '../../tutor/composer/use-composer.ts';
import { type Conversation, useConversation } from '../../tutor/conversation/use-conversation.ts';
import { pickMode } from '../../tutor/modes/pick-mode.ts';

export interface AssignmentTutor {
  conversation: Conversation;
  composer: Composer;
  /** The mode that the student chose on this page; null leaves it to the conversation. */
  chosen: HelpingMode | null;
  choose: (mode: HelpingMode) => void;
  /** Whether nothing can be asked now, as before the hand-in where only the solution is explained. */
  closed: boolean;
}

/** The tutor of one assignment. `draft` is the answer as it stands on the screen; the tutor speaks about it. */
export function useAssignmentTutor(assignmentId: string, draft: string): AssignmentTutor {
  const composer = useComposer(assignmentId);
  const conversation = useConversation({
    name: assignmentId,
    subject: { kind: 'assignment', assignmentId },
    draft,
    onReturned: composer.putIn,
  });
  const [chosen, choose] = useState<HelpingMode | null>(null);
  const thread = conversation.thread.data;
  const closed = thread !== undefined && pickMode(thread, chosen) === null;
  return { conversation, composer, chosen, choose, closed };
}
