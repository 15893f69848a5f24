import type { Outputs } from '@skillbridge/client/react';
import { cx, MathText } from '@skillbridge/ui';
import { useEffect, useRef } from 'react';

type Turn = Outputs['student']['tutor']['thread']['turns'][number];

/** The conversation; new turns are read out as they come, and scrolled into view. */
export function TutorTurns({ turns, pending }: { turns: readonly Turn[]; pending: string | null }) {
  const box = useRef<HTMLDivElement>(null);
  const count = turns.length + (pending === null ? 0 : 1);
  useEffect(() => {
    const element = box.current;
    if (element && count > 0) element.scrollTop = element.scrollHeight;
  }, [count]);
  return (
    <div
      ref={box}
      role="log"
      aria-label="Conversation with the tutor"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a long conversation must scroll by keyboard
      tabIndex={0}
      className="flex min-h-0 flex-1 flex-col gap-4 overflow-y-auto overscroll-contain pr-1"
    >
      {count === 0 && (
        <p className="m-auto max-w-64 text-center text-ink-faint">
          Say where you are, or pick a question below. The tutor sees your answer as it stands.
        </p>
      )}
      {turns.map((turn) => (
        <TurnView key={`${turn.from} ${turn.at}`} from={turn.from} text={turn.text} />
      ))}
      {pending !== null && (
        <>
          <TurnView from="student" text={pending} />
          <p className="animate-breathe text-sm text-ink-faint">The tutor is reading your work…</p>
        </>
      )}
    </div>
  );
}

function TurnView({ from, text }: { from: Turn['from']; text: string }) {
  const own = from === 'student';
  return (
    <div className={cx('max-w-[92%]', own ? 'self-end rounded-lg rounded-br-sm bg-well px-3 py-2' : 'self-start')}>
      <p className={cx(own ? 'sr-only' : 'text-xs font-semibold text-accent')}>{own ? 'You' : 'Tutor'}</p>
      <MathText text={text} className="text-ui" />
    </div>
  );
}
