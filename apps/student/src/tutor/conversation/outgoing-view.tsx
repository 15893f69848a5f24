import { Button } from '@skillbridge/ui';
import type { Outgoing } from './outgoing.ts';
import { Thinking } from './thinking.tsx';
import { OwnMessage, TutorReply } from './turn-view.tsx';

interface OutgoingViewProps {
  outgoing: Outgoing;
  /** The server's page has the message already; it is not shown a second time. */
  stored: boolean;
  onTryNow: () => void;
  onTakeBack: () => void;
}

/** A message on its way and the reply as far as it has come. */
export function OutgoingView({ outgoing, stored, onTryNow, onTakeBack }: OutgoingViewProps) {
  const { message, files, accepted, said, phase, stopping } = outgoing;
  const waiting = phase === 'waiting';
  return (
    <li className="flex flex-col gap-4">
      {!stored && (
        <OwnMessage
          text={message}
          files={files}
          after={
            waiting &&
            !accepted && (
              <div className="flex flex-col items-end">
                <p className="text-sm text-ink-soft">Not sent yet. Trying again…</p>
                <div className="-mr-3 flex">
                  <Button size="sm" variant="quiet" onClick={onTryNow}>
                    Try now
                  </Button>
                  <Button size="sm" variant="quiet" onClick={onTakeBack}>
                    Take back
                  </Button>
                </div>
              </div>
            )
          }
        />
      )}
      {said.length > 0 && <TutorReply text={said.join('')} />}
      {waiting && accepted ? (
        <div className="flex flex-wrap items-center gap-x-1 text-sm text-ink-soft">
          <span>The connection was lost. The reply is kept; it comes when the connection is back.</span>
          <Button size="sm" variant="quiet" className="-ml-3" onClick={onTryNow}>
            Try now
          </Button>
        </div>
      ) : (
        !waiting && (
          <Thinking label={stopping ? 'Stopping…' : said.length > 0 ? null : 'The tutor is reading your work'} />
        )
      )}
    </li>
  );
}
