import { Button, MathText, TextArea } from '@skillbridge/ui';
import { Eye, MessageCircleQuestionMark } from 'lucide-react';
import { type ClipboardEvent, useDeferredValue, useState } from 'react';
import type { AssignmentPage } from '../page-types.ts';
import type { Autosaver, SaveSnapshot } from '../saving/create-autosaver.ts';
import { SaveState } from '../saving/save-state.tsx';
import { AttachedFiles } from './attached-files.tsx';
import { HandIn } from './hand-in.tsx';
import { useAttaching } from './use-attaching.ts';

interface AnswerEditorProps {
  page: AssignmentPage;
  saver: Autosaver;
  snapshot: SaveSnapshot;
  restored: boolean;
  /** Null while there is nobody to ask: the tutor’s own place says why. */
  onAskTutor: (() => void) | null;
  onHandedIn: () => void;
}

/** Where the answer is written. Saving is not a button: it happens, and the line below says so. */
export function AnswerEditor({ page, saver, snapshot, restored, onAskTutor, onHandedIn }: AnswerEditorProps) {
  const { work } = snapshot;
  const [preview, setPreview] = useState(false);
  const attaching = useAttaching(saver);
  const pasteFiles = (event: ClipboardEvent) => {
    const files = [...event.clipboardData.files];
    if (files.length === 0) return;
    event.preventDefault();
    void attaching.attach(files);
  };
  return (
    <div className="flex flex-col gap-4">
      {restored && <p className="text-sm text-ink-soft">What you had typed in this browser is back.</p>}
      <TextArea
        label="Your answer"
        hint="Show your steps. Put mathematics between dollar signs: $x^2 + 1$."
        value={work.content}
        spellCheck
        onChange={(event) => saver.edit({ content: event.currentTarget.value })}
        onBlur={() => void saver.flush()}
        onPaste={pasteFiles}
        className="[&_textarea]:max-h-[70dvh] [&_textarea]:min-h-72"
      />
      <div className="-mt-2 flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <SaveState saver={saver} snapshot={snapshot} />
        <div className="-mr-3 flex items-center">
          <Button
            size="sm"
            variant="quiet"
            icon={Eye}
            aria-pressed={preview}
            onClick={() => setPreview((shown) => !shown)}
          >
            {preview ? 'Hide preview' : 'Preview'}
          </Button>
          {onAskTutor && (
            <Button size="sm" variant="quiet" icon={MessageCircleQuestionMark} onClick={onAskTutor}>
              Ask the tutor
            </Button>
          )}
        </div>
      </div>
      {preview && <Preview text={work.content} />}
      <AttachedFiles files={work.files} attaching={attaching} onRemove={attaching.remove} />
      <HandIn
        page={page}
        saver={saver}
        snapshot={snapshot}
        sending={attaching.sending.length > 0}
        onHandedIn={onHandedIn}
      />
    </div>
  );
}

/** The answer with its mathematics set; follows the typing without slowing it. */
function Preview({ text }: { text: string }) {
  const shown = useDeferredValue(text);
  return (
    <section aria-label="Preview" className="border-l-2 border-line py-1 pl-4">
      {shown.trim() ? <MathText text={shown} /> : <p className="text-ink-faint">Your answer appears here.</p>}
    </section>
  );
}
