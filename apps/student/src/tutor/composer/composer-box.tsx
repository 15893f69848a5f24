import { cx, IconButton } from '@skillbridge/ui';
import { SendHorizontal, Square } from 'lucide-react';
import { type ClipboardEvent, type KeyboardEvent, useId, useRef } from 'react';
import { AttachButton } from './attach-button.tsx';
import { isPicture } from './attachment.ts';
import { AttachmentChip } from './attachment-chip.tsx';
import { lengthNote } from './length-note.ts';
import type { Composer } from './use-composer.ts';

const BLIND =
  'The tutor here cannot read pictures. Type the line you want to talk about; your instructor will see the photo.';

interface ComposerBoxProps {
  composer: Composer;
  placeholder: string;
  readsImages: boolean;
  /** A reply is on its way: the next message can be written but not sent. */
  busy: boolean;
  /** Stops the reply; null when there is none that can be stopped. */
  onStop: (() => void) | null;
  stopping: boolean;
  /** Why nothing can be sent now; null when it can. */
  closed: string | null;
  onSend: () => void;
}

/** The box to ask in. Enter sends, Shift+Enter begins a line; files come by button, by paste or by camera. */
export function ComposerBox(props: ComposerBoxProps) {
  const { composer, placeholder, readsImages, busy, onStop, stopping, closed, onSend } = props;
  const { text, setText, attachments, box } = composer;
  const { files, problem, attach, remove } = attachments;
  const noteId = useId();
  const attachButton = useRef<HTMLButtonElement>(null);
  const length = lengthNote(text.length);
  const firstPicture = files.find(isPicture);
  const unready = files.some(({ phase }) => phase === 'sending' || phase === 'reading');
  const refused = files.some(({ phase }) => phase === 'refused');
  const filesNote = refused
    ? 'Remove the file that cannot come along, then send.'
    : unready
      ? 'You can send once the file has been read.'
      : null;
  const note = closed ?? (length?.tooLong ? length.sentence : (filesNote ?? problem ?? length?.sentence ?? null));
  const sendable = text.trim() !== '' && !length?.tooLong && !unready && !refused && closed === null && !busy;

  const sendOnEnter = (event: KeyboardEvent) => {
    // While an input method composes a word, Enter belongs to it; Safari says so by the code 229 alone.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    if (sendable) onSend();
  };
  const pasteFiles = (event: ClipboardEvent) => {
    const pasted = [...event.clipboardData.files];
    if (pasted.length === 0) return;
    event.preventDefault();
    void attach(pasted);
  };
  const removeFile = (key: string) => {
    remove(key);
    // The button that was pressed is gone; without this the focus would fall to the top of the page.
    attachButton.current?.focus();
  };
  return (
    <div className="flex flex-col gap-1.5">
      <div
        className={cx(
          'flex flex-col rounded-lg border border-line-strong bg-surface transition-colors duration-100 hover:border-ink-soft',
          'has-[textarea:focus-visible]:border-accent has-[textarea:focus-visible]:outline-2 has-[textarea:focus-visible]:outline-accent',
        )}
      >
        {files.length > 0 && (
          <ul aria-label="Files for this message" className="flex flex-wrap gap-1.5 px-2 pt-2">
            {files.map((file) => (
              <AttachmentChip
                key={file.key}
                attachment={file}
                blindNote={!readsImages && file.key === firstPicture?.key ? BLIND : null}
                onRemove={() => removeFile(file.key)}
              />
            ))}
          </ul>
        )}
        <div className="flex items-end gap-0.5 p-1">
          <AttachButton button={attachButton} onFiles={(chosen) => void attach(chosen)} />
          <textarea
            ref={box}
            rows={1}
            value={text}
            aria-label="Ask the tutor"
            aria-keyshortcuts="Enter"
            aria-describedby={note ? noteId : undefined}
            aria-invalid={length?.tooLong || undefined}
            placeholder={placeholder}
            spellCheck
            onChange={(event) => setText(event.currentTarget.value)}
            onKeyDown={sendOnEnter}
            onPaste={pasteFiles}
            className="field-sizing-content max-h-48 min-h-9 min-w-0 flex-1 resize-none bg-transparent px-1 py-1.5 text-ui outline-none"
          />
          {onStop ? (
            <IconButton
              key="stop"
              label="Stop the reply"
              icon={Square}
              pending={stopping}
              // The second half of a double click on Send is not meant for this button.
              onClick={({ detail }) => detail > 1 || onStop()}
              className="size-9 border border-line-strong/60 [&_svg]:size-3.5 [&_svg]:fill-current"
            />
          ) : (
            // Another element than the one above: what was pressed to send must not be what stops.
            <IconButton
              key="send"
              label="Send"
              icon={SendHorizontal}
              disabled={!sendable}
              onClick={onSend}
              className="size-9 bg-accent text-on-accent hover:bg-accent hover:text-on-accent disabled:bg-transparent disabled:text-ink-faint [&_svg]:size-4.5"
            />
          )}
        </div>
      </div>
      <p
        id={noteId}
        role="status"
        className={cx('text-sm empty:hidden', length?.tooLong || refused || problem ? 'text-danger' : 'text-ink-soft')}
      >
        {note}
      </p>
    </div>
  );
}
