import { MathText } from '@skillbridge/ui';
import { memo, type ReactNode } from 'react';
import type { TutorFile, TutorTurn } from '../tutor-types.ts';
import { MessageFiles } from './message-files.tsx';

/** What the student said: set apart by a tint and by its side, with the files that came with it. */
export function OwnMessage({ text, files, after }: { text: string; files: readonly TutorFile[]; after?: ReactNode }) {
  return (
    <div data-own className="flex max-w-[88%] flex-col items-end gap-1.5 self-end">
      <span className="sr-only">You</span>
      {files.length > 0 && <MessageFiles files={files} />}
      <div className="min-w-0 max-w-full rounded-lg rounded-br-sm bg-accent-wash px-3.5 py-2">
        <MathText text={text} className="text-ui" />
      </div>
      {after}
    </div>
  );
}

/** What the tutor said: plain text on the page. */
export function TutorReply({ text, stopped = false }: { text: string; stopped?: boolean }) {
  return (
    <div className="flex max-w-[94%] min-w-0 flex-col gap-1 self-start">
      <span className="sr-only">Tutor</span>
      <MathText text={text} className="text-ui" />
      {stopped && <p className="text-sm text-ink-faint">You stopped the reply here.</p>}
    </div>
  );
}

/**
 * One message with the time above it where that says something. Far away from what is on the screen the browser leaves
 * out its layout, which keeps a long conversation as fast as a short one.
 */
export const TurnView = memo(function TurnView({ turn, mark }: { turn: TutorTurn; mark: string | null }) {
  return (
    <li className="flex flex-col gap-4 [contain-intrinsic-size:auto_5rem] [content-visibility:auto]">
      {mark && (
        <time dateTime={turn.at} className="self-center text-xs text-ink-faint">
          {mark}
        </time>
      )}
      {turn.from === 'student' ? (
        <OwnMessage text={turn.text} files={turn.files} />
      ) : (
        <TutorReply text={turn.text} stopped={turn.stopped} />
      )}
    </li>
  );
});
