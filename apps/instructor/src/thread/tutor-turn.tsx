import { useMe } from '@skillbridge/client/react';
import { Badge, formatCount, formatTime, MathText } from '@skillbridge/ui';
import { tutorModeWords } from '../shared/tutor-mode-words.ts';
import { moveWords, saySlip } from '../shared/tutor-words.ts';
import type { TutorMessage } from './thread-types.ts';

/** What the tutor answered: its move, the slip it saw, the engine, and the wordings that the guard refused. */
export function TutorTurn({ message }: { message: TutorMessage }) {
  const { academy } = useMe();
  const { text, at, mode, move, problem, slip, engine, blocked, stopped } = message;
  return (
    <article aria-label="Tutor" className="rounded-lg border border-line bg-surface px-5 py-4">
      <header className="flex flex-wrap items-center gap-x-3 gap-y-1 pb-1 text-sm text-ink-faint">
        <span className="font-semibold text-ink">Tutor</span>
        <time dateTime={at}>{formatTime(at, academy.timeZone)}</time>
        <span>{moveWords[move]}</span>
        {problem && <span>problem {problem}</span>}
        {slip && <Badge tone="info">{saySlip(slip)}</Badge>}
        {stopped && <Badge>Stopped by the student</Badge>}
      </header>
      <MathText text={text} />
      <footer className="flex flex-col gap-1 pt-2 text-sm text-ink-faint">
        <span>
          {tutorModeWords[mode].name}, {engine === 'built-in' ? 'built-in engine' : engine}
        </span>
        {blocked.length > 0 && (
          <details className="group">
            <summary className="cursor-pointer text-warning">
              {formatCount(blocked.length, 'wording')} blocked before this one
            </summary>
            <ul className="list-disc py-1 pl-5 text-ink-soft">
              {[...Map.groupBy(blocked, (reason) => reason)].map(([reason, { length }]) => (
                <li key={reason}>
                  {reason}
                  {length > 1 && ` (${length} times)`}
                </li>
              ))}
            </ul>
          </details>
        )}
      </footer>
    </article>
  );
}
