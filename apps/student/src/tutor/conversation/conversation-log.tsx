import { describeFailure, useMe } from '@skillbridge/client/react';
import { Button, toast } from '@skillbridge/ui';
import { ArrowDown } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import type { TutorTurn } from '../tutor-types.ts';
import { dayMark } from './day-mark.ts';
import { nameTurn } from './merge-turns.ts';
import type { Outgoing } from './outgoing.ts';
import { OutgoingView } from './outgoing-view.tsx';
import { ReplyAnnouncer } from './reply-announcer.tsx';
import { SummaryNote } from './summary-note.tsx';
import { Thinking } from './thinking.tsx';
import { TurnView } from './turn-view.tsx';
import { useStickToEnd } from './use-stick-to-end.ts';

interface ConversationLogProps {
  turns: readonly TutorTurn[];
  outgoing: Outgoing | null;
  /** A reply is being worded that this page did not ask for: another window did, or this one before a reload. */
  running: boolean;
  summary: string;
  /** Loads the messages before the first one; null when there are none. */
  onEarlier: (() => Promise<void>) | null;
  onTryNow: () => void;
  onTakeBack: () => void;
  /** What to show while nothing has been said. */
  empty: ReactNode;
  /** What comes after the last message, such as the way to the instructor. */
  after: ReactNode;
}

/** The conversation: scrolls by itself only for a reader who is at its end. */
export const ConversationLog = memo(function ConversationLog(props: ConversationLogProps) {
  const { turns, outgoing, running, summary, onEarlier, onTryNow, onTakeBack, empty, after } = props;
  const { timeZone } = useMe().academy;
  const last = turns.at(-1);
  const progress = outgoing ? `${outgoing.turn} ${outgoing.said.length} ${outgoing.phase}` : '';
  const mark = `${last ? nameTurn(last) : ''} ${progress} ${running}`;
  const head = turns[0]?.turn ?? '';
  const { box, content, missed, goToEnd, holdPlace } = useStickToEnd(mark, head, outgoing?.turn ?? '');
  const stored = turns.some((turn) => turn.turn === outgoing?.turn);
  const nothing = turns.length === 0 && !outgoing && !running;
  return (
    <div className="relative flex min-h-0 flex-1 flex-col">
      <div
        ref={box}
        data-mark={mark}
        role="log"
        aria-live="off"
        aria-label="Conversation with the tutor"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long conversation must scroll by keyboard
        tabIndex={0}
        className="flex min-h-0 flex-1 flex-col overflow-y-auto overscroll-contain border-t border-line py-4 focus-visible:-outline-offset-2"
      >
        {nothing && <div className="m-auto">{empty}</div>}
        <div className="flex flex-col items-center gap-3 empty:hidden">
          {summary && <SummaryNote summary={summary} />}
          {onEarlier && (
            <Button
              size="sm"
              variant="quiet"
              className="mb-4"
              onClick={async ({ currentTarget }) => {
                holdPlace();
                await onEarlier().catch((error: unknown) => toast(describeFailure(error).sentence));
                // At the beginning of the conversation the button is gone.
                requestAnimationFrame(() => currentTarget.isConnected || box.current?.focus({ preventScroll: true }));
              }}
            >
              Show earlier messages
            </Button>
          )}
        </div>
        <div ref={content}>
          <ol className="flex flex-col gap-4">
            {turns.map((turn, index) => (
              <TurnView
                key={nameTurn(turn)}
                turn={turn}
                mark={dayMark(turn.at, turns[index - 1]?.at ?? null, timeZone)}
              />
            ))}
            {outgoing && (
              <OutgoingView outgoing={outgoing} stored={stored} onTryNow={onTryNow} onTakeBack={onTakeBack} />
            )}
            {running && !outgoing && (
              <li>
                <Thinking label="The tutor is writing a reply" />
              </li>
            )}
          </ol>
          {after}
        </div>
      </div>
      {missed && (
        <Button
          size="sm"
          icon={ArrowDown}
          className="absolute bottom-2 left-1/2 -translate-x-1/2 rounded-full shadow-overlay"
          onClick={() => {
            goToEnd();
            box.current?.focus({ preventScroll: true });
          }}
        >
          New reply
        </Button>
      )}
      <ReplyAnnouncer outgoing={outgoing} last={last} />
    </div>
  );
});
