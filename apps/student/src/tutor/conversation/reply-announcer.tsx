import { useState } from 'react';
import type { TutorTurn } from '../tutor-types.ts';
import type { Outgoing } from './outgoing.ts';

interface ReplyAnnouncerProps {
  outgoing: Outgoing | null;
  /** The newest message of the conversation. */
  last: TutorTurn | undefined;
}

/**
 * Reads the reply out as it comes, a whole sentence at a time and each once: the conversation itself is not live, since
 * a text that grows is read again from its beginning by some screen readers.
 */
export function ReplyAnnouncer({ outgoing, last }: ReplyAnnouncerProps) {
  const [heard, setHeard] = useState<{ turn: string; said: readonly string[] }>({ turn: '', said: [] });
  if (outgoing && (heard.turn !== outgoing.turn || heard.said.length < outgoing.said.length)) {
    setHeard({ turn: outgoing.turn, said: outgoing.said });
  }
  // A reply that came whole, without having been told in pieces.
  const cameWhole = !outgoing && heard.said.length === 0 && last?.from === 'tutor' && last.turn === heard.turn;
  const lines = cameWhole ? [last.text] : heard.said;
  return (
    <div aria-live="polite" className="sr-only">
      {lines.map((line, index) => (
        // Sentences of one reply have no identity but their place.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <p key={`${heard.turn} ${index}`}>{line.replaceAll('$', '')}</p>
      ))}
    </div>
  );
}
