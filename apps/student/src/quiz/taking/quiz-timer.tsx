import { cx, formatClock, IconButton, keepPreference, readPreference, toast } from '@skillbridge/ui';
import { Clock, Eye, EyeOff } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { KnownClock } from './server-clock.ts';
import { ALWAYS_SHOWN_BELOW, sayTime, timeToSay } from './time-words.ts';
import { useSecondsLeft } from './use-seconds-left.ts';

const HIDDEN = 'quiz-timer-hidden';
const ASK_AGAIN_MS = 3000;

interface QuizTimerProps {
  clock: KnownClock;
  /** Minutes that were added while the page was open. */
  gained: number;
  /** The page's clock says that the time is over. */
  onOver: () => void;
}

/**
 * The time left by the server's clock. To be hidden by whom it makes nervous, until five minutes before the end; said
 * aloud at four thresholds and never in between; time that was added is told at once.
 */
export function QuizTimer({ clock, gained, onOver }: QuizTimerProps) {
  const left = useSecondsLeft(clock);
  const [hidden, setHidden] = useState(() => readPreference(HIDDEN) === 'yes');
  const [said, setSaid] = useState('');
  const before = useRef(left);
  const told = useRef(gained);
  const over = left === 0;
  useEffect(() => {
    const word = timeToSay(before.current, left);
    before.current = left;
    if (word) setSaid(word);
  }, [left]);
  useEffect(() => {
    const more = gained - told.current;
    if (more > 0) toast({ tone: 'info', title: `You have been given ${sayTime(more * 60)} more` });
    told.current = gained;
  }, [gained]);
  const end = useRef(onOver);
  end.current = onOver;
  useEffect(() => {
    if (!over) return;
    end.current();
    // Asked again while it lasts: the server may have known of a few seconds more.
    const again = setInterval(() => end.current(), ASK_AGAIN_MS);
    return () => clearInterval(again);
  }, [over]);
  if (left === null) return null;
  const forced = left <= ALWAYS_SHOWN_BELOW;
  const shown = forced || !hidden;
  return (
    <div className="flex items-center gap-1 max-sm:ml-auto">
      <p
        role="timer"
        aria-label="Time left"
        className={cx(
          'flex items-center gap-2 font-semibold whitespace-nowrap',
          left <= 60 ? 'text-danger' : forced ? 'text-warning' : 'text-ink',
        )}
      >
        <Clock aria-hidden className="size-4" strokeWidth={2} />
        {shown ? formatClock(left) : <span className="font-normal text-ink-soft">Time hidden</span>}
      </p>
      {!forced && (
        <IconButton
          label={hidden ? 'Show the time' : 'Hide the time'}
          icon={hidden ? Eye : EyeOff}
          onClick={() => {
            keepPreference(HIDDEN, hidden ? 'no' : 'yes');
            setHidden(!hidden);
          }}
          className="size-8"
        />
      )}
      <span role="status" className="sr-only">
        {said}
      </span>
    </div>
  );
}
