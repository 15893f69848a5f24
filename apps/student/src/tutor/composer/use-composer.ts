import { useMe } from '@skillbridge/client/react';
import { useDraft } from '@skillbridge/portal';
import { readDraft } from '@skillbridge/ui';
import { type RefObject, useCallback, useRef, useState } from 'react';
import type { TutorFile } from '../tutor-types.ts';
import { readyFiles } from './attachment.ts';
import { readKeptMessage, writeKeptMessage } from './kept-message.ts';
import { MOST_FILES } from './refuse-file.ts';
import { type Attachments, useAttachments } from './use-attachments.ts';

export interface Composer {
  text: string;
  setText: (text: string) => void;
  attachments: Attachments;
  /** The box to write in, for giving it the focus. */
  box: RefObject<HTMLTextAreaElement | null>;
  /** Empties the box. */
  clear: () => void;
  /** Puts words and files into the box, before what stands there already. */
  putIn: (text: string, files: readonly TutorFile[]) => void;
}

/** What stands in the box, kept in this browser under a name until it is sent. */
export function useComposer(name: string): Composer {
  const { id } = useMe();
  const draftName = `tutor.${name}`;
  const [first] = useState(() => readKeptMessage(readDraft(id, draftName, new Date())));
  const [text, setText] = useState(first.text);
  const attachments = useAttachments(first.files);
  const files = readyFiles(attachments.files);
  // Once something was changed all that follows is kept, the empty box after sending above all.
  const [changed, setChanged] = useState(false);
  if (!changed && (text !== first.text || files.length !== first.files.length)) setChanged(true);
  useDraft(draftName, writeKeptMessage({ text, files }), changed);
  const box = useRef<HTMLTextAreaElement>(null);
  const latest = useRef({ text, files, replace: attachments.replace });
  latest.current = { text, files, replace: attachments.replace };

  const clear = useCallback(() => {
    setText('');
    latest.current.replace([]);
  }, []);
  const putIn = useCallback((words: string, more: readonly TutorFile[]) => {
    const { text: standing, files: there, replace } = latest.current;
    setText(standing.trim() ? `${words}\n\n${standing}` : words);
    if (more.length > 0) replace([...more, ...there].slice(0, MOST_FILES));
    box.current?.focus();
  }, []);
  return { text, setText, attachments, box, clear, putIn };
}
