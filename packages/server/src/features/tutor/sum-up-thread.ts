import type { TutorMessage } from '@skillbridge/domain';

/** What a full thread was about, for the one that carries it on. Names problems and counts; quotes nobody. */
export function sumUpThread(messages: readonly TutorMessage[], before: string): string {
  const replies = messages.filter((message) => message.from === 'tutor');
  const problems = [...new Set(replies.map((reply) => reply.problem))].slice(0, 10).join(', ');
  const redirects = messages.filter((message) => message.from === 'student' && message.extraction).length;
  const said = `Earlier you exchanged ${messages.length} messages about ${problems === '' ? 'the task' : `problem ${problems}`}; ${redirects} of yours asked for the answer.`;
  return [before, said]
    .filter((part) => part !== '')
    .join('\n')
    .slice(-2000);
}
