import type { HelpingMode } from '@skillbridge/domain';
import { useState } from 'react';
import { type Composer, useComposer } from './composer/use-composer.ts';
import { type Conversation, type ConversationSettings, useConversation } from './conversation/use-conversation.ts';
import { pickMode } from './modes/pick-mode.ts';

export interface Tutor {
  conversation: Conversation;
  composer: Composer;
  /** The mode of the next message; null while the tutor is closed, and before that is known. */
  mode: HelpingMode | null;
  choose: (mode: HelpingMode) => void;
  /** Whether nothing can be asked now, as before the hand-in where only the solution is explained. */
  closed: boolean;
}

/** The tutor on one subject: what was said, what is being written, and how it helps. */
export function useTutor(settings: Omit<ConversationSettings, 'onReturned'>): Tutor {
  const composer = useComposer(settings.name);
  const conversation = useConversation({ ...settings, onReturned: composer.putIn });
  const [chosen, choose] = useState<HelpingMode | null>(null);
  const thread = conversation.thread.data;
  const mode = thread === undefined ? null : pickMode(thread, chosen);
  return { conversation, composer, mode, choose, closed: thread !== undefined && mode === null };
}
