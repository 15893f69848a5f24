import type { HelpingMode } from '@skillbridge/domain';
import { useState } from 'react';
import { type Composer, useComposer } from '../../tutor/composer/use-composer.ts';
import { type Conversation, useConversation } from '../../tutor/conversation/use-conversation.ts';

export interface AssignmentTutor {
  conversation: Conversation;
  composer: Composer;
  /** The mode that the student chose on this page; null leaves it to the conversation. */
  chosen: HelpingMode | null;
  choose: (mode: HelpingMode) => void;
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
  return { conversation, composer, chosen, choose };
}
