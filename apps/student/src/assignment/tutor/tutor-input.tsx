import { IconButton, TextArea } from '@skillbridge/ui';
import { SendHorizontal } from 'lucide-react';
import type { KeyboardEvent, RefObject } from 'react';

interface TutorInputProps {
  box: RefObject<HTMLTextAreaElement | null>;
  value: string;
  onChange: (text: string) => void;
  onSend: () => void;
  pending: boolean;
}

/** The box to ask in. Enter sends, Shift+Enter begins a line. */
export function TutorInput({ box, value, onChange, onSend, pending }: TutorInputProps) {
  const sendOnEnter = (event: KeyboardEvent) => {
    // While an input method composes a word, Enter belongs to it.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (!pending) onSend();
  };
  return (
    <div className="flex items-end gap-1">
      <TextArea
        ref={box}
        label="Ask the tutor"
        hideLabel
        placeholder="Ask about your work"
        value={value}
        maxLength={4000}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={sendOnEnter}
        aria-keyshortcuts="Enter"
        className="flex-1 [&_textarea]:max-h-40 [&_textarea]:min-h-10"
      />
      <IconButton
        label="Send"
        icon={SendHorizontal}
        pending={pending}
        disabled={value.trim() === ''}
        onClick={onSend}
      />
    </div>
  );
}
