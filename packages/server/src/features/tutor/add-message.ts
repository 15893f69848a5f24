import type { TutorSession } from '@skillbridge/database';
import type { TutorMessage } from '@skillbridge/domain';

/** Adds a message at the end of a thread and counts it: messages, redirects, and wordings that the guard refused. */
export function addMessage(thread: TutorSession, message: TutorMessage): void {
  const messages = [...thread.messages.messages, message];
  thread.messages = { v: 2, messages };
  thread.messageCount = messages.length;
  thread.lastMessageAt = new Date(message.at);
  if (message.from === 'tutor') thread.blockedCount += message.blocked.length;
  else if (message.extraction) thread.redirectCount += 1;
}
