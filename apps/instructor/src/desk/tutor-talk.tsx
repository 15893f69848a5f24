import { formatCount, TextLink } from '@skillbridge/ui';
import { MessagesSquare } from 'lucide-react';
import type { Desk } from './desk-types.ts';

/** How much the student talked with the tutor about this work, with the way there. */
export function TutorTalk({ tutor }: { tutor: Desk['tutor'] }) {
  const { messages, redirects, threadId } = tutor;
  return (
    <p className="flex min-h-10 flex-wrap items-center gap-x-3 gap-y-1 text-ink-soft">
      <MessagesSquare aria-hidden className="size-4 shrink-0 text-ink-faint" strokeWidth={1.75} />
      {messages === 0 ? (
        'Did not ask the tutor.'
      ) : (
        <>
          <span>
            {formatCount(messages, 'message')} with the tutor, {sayRedirects(redirects)}
          </span>
          {threadId && <TextLink to={`/tutor/${threadId}`}>Read the conversation</TextLink>}
        </>
      )}
    </p>
  );
}

function sayRedirects(redirects: number): string {
  if (redirects === 0) return 'never asked for the answer';
  return `asked for the answer ${redirects === 1 ? 'once' : `${redirects} times`}`;
}
