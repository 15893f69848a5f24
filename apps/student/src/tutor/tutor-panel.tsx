import { type HelpingMode, offersShare } from '@skillbridge/domain';
import { cx, FormError } from '@skillbridge/ui';
import { Paperclip } from 'lucide-react';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { readyFiles } from './composer/attachment.ts';
import { ComposerBox } from './composer/composer-box.tsx';
import type { Composer } from './composer/use-composer.ts';
import { useFileDrop } from './composer/use-file-drop.ts';
import { ConversationLog } from './conversation/conversation-log.tsx';
import type { Conversation } from './conversation/use-conversation.ts';
import { ModeSwitch } from './modes/mode-switch.tsx';
import { PromptChips } from './modes/prompt-chips.tsx';
import { sayLeft } from './modes/say-left.ts';
import { suggestPrompts } from './modes/suggest-prompts.ts';
import { ShareDialog } from './share/share-dialog.tsx';
import { ShareOffer } from './share/share-offer.tsx';
import type { TutorThread } from './tutor-types.ts';

export interface TutorPanelProps {
  thread: TutorThread;
  conversation: Conversation;
  composer: Composer;
  mode: HelpingMode;
  onMode: (mode: HelpingMode) => void;
  placeholder: string;
  /** What to say while nothing has been said. */
  welcome: string;
  /** What the questions to press are to fit, beside the mode and what the tutor did last. */
  about: Omit<Parameters<typeof suggestPrompts>[0], 'mode' | 'lastMove'>;
  /** Between the conversation and the box, such as the lines that are checked while one types. */
  beside?: ReactNode;
  /** For the study partner, which belongs to no course. */
  courses?: readonly { id: string; title: string }[] | undefined;
  className?: string;
}

/** A conversation with everything that belongs to it: how the tutor helps, what was said, the box, and who can read it. */
export function TutorPanel(props: TutorPanelProps) {
  const { thread, conversation, composer, mode, onMode, placeholder, welcome, about, beside, courses, className } =
    props;
  const { turns, outgoing, loadEarlier, tryNow, takeBack, stop, problem, subject } = conversation;
  const [sharing, setSharing] = useState(false);
  const { over, handlers } = useFileDrop((files) => void composer.attachments.attach(files));
  const running = thread.running !== null;
  const busy = outgoing !== null || running;
  const last = turns.at(-1);
  const lastMove = last?.from === 'tutor' ? last.move : null;
  const left = sayLeft(thread.leftToday);

  // What goes when it is pressed gives the focus to the box; else it would fall to the top of the page.
  const { box } = composer;
  const send = (text: string) => {
    const files = readyFiles(composer.attachments.files);
    if (conversation.ask({ message: text.trim(), mode, files })) composer.clear();
    box.current?.focus();
  };
  const pick = (prompt: string) => {
    // Whatever stands in the box stays there; the files go with what is asked first.
    conversation.ask({ message: prompt, mode, files: [] });
    box.current?.focus();
  };
  const tryAgain = useCallback(() => {
    tryNow();
    box.current?.focus();
  }, [tryNow, box]);
  const stopReply = () => {
    stop();
    box.current?.focus();
  };
  const closeAfterSending = () => {
    setSharing(false);
    // After the dialog, which gives the focus back to a button that is no longer there.
    setTimeout(() => box.current?.focus(), 0);
  };
  const openShare = useCallback(() => setSharing(true), []);
  const empty = useMemo(() => <p className="max-w-72 px-4 text-center text-ink-soft">{welcome}</p>, [welcome]);
  const suggested = lastMove !== null && offersShare(lastMove) && !outgoing;
  const { shared, instructorName } = thread;
  const lastAt = last?.at ?? null;
  const after = useMemo(
    () => (
      <ShareOffer
        shared={shared}
        instructorName={instructorName}
        suggested={suggested}
        lastAt={lastAt}
        onShare={openShare}
      />
    ),
    [shared, instructorName, suggested, lastAt, openShare],
  );
  return (
    // The handlers only take what is dropped; everything that they do has a button and a key as well.
    <section aria-label="Tutor" {...handlers} className={cx('relative flex min-h-0 flex-col gap-2.5', className)}>
      <ModeSwitch modes={thread.modes} mode={mode} onMode={onMode} />
      <ConversationLog
        turns={turns}
        outgoing={outgoing}
        running={running}
        summary={thread.summary}
        onEarlier={loadEarlier}
        onTryNow={tryAgain}
        onTakeBack={takeBack}
        empty={empty}
        after={after}
      />
      {beside}
      <FormError>{problem}</FormError>
      {!busy && left.open && composer.text === '' && (
        <PromptChips prompts={suggestPrompts({ ...about, mode, lastMove })} onPick={pick} />
      )}
      <ComposerBox
        composer={composer}
        placeholder={placeholder}
        readsImages={thread.readsImages}
        busy={busy}
        onStop={running || outgoing?.accepted || outgoing?.phase === 'sending' ? stopReply : null}
        stopping={outgoing?.stopping ?? false}
        closed={left.open ? null : left.sentence}
        onSend={() => send(composer.text)}
      />
      <p className="flex flex-wrap justify-between gap-x-4 text-xs text-ink-faint">
        <span>{thread.readers}</span>
        {left.open && left.sentence && <span>{left.sentence}</span>}
      </p>
      {over && (
        <div className="pointer-events-none absolute inset-0 z-10 flex items-center justify-center gap-2 rounded-lg border-2 border-dashed border-accent bg-accent-wash font-semibold text-accent">
          <Paperclip aria-hidden className="size-5" />
          Drop to attach
        </div>
      )}
      <ShareDialog
        open={sharing}
        subject={subject}
        instructorName={instructorName}
        courses={courses}
        onClose={() => setSharing(false)}
        onSent={closeAfterSending}
      />
    </section>
  );
}
