import { useDraft } from '@skillbridge/portal';
import { Button, UnsavedGuard } from '@skillbridge/ui';
import { useEffect, useRef, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { type KeptDraft, readKeptDraft } from './read-kept-draft.ts';
import { draftText, toDraft } from './to-draft.ts';
import type { useEditor } from './use-editor.ts';

/**
 * Keeps what is typed in this browser until it is saved, holds back whoever would leave it behind, and says where it
 * stands. Listens to the whole form, so that the form itself need not be drawn anew with every letter.
 */
export function DraftKeeper({ editor, courseId }: { editor: ReturnType<typeof useEditor>; courseId: string }) {
  const { form, saving, savedText } = editor;
  const { saved, busy } = saving;
  useWatch({ control: form.control });
  const text = draftText(form.getValues());
  const changed = text !== savedText;
  const version = saved?.version ?? null;
  const { kept, forget } = useDraft(
    saved ? `assignment.${saved.id}` : `assignment.new.${courseId}`,
    JSON.stringify({ version, draft: toDraft(form.getValues()) }),
    changed,
  );
  const [found, setFound] = useState<KeptDraft | null>(() => differing(readKeptDraft(kept), savedText));
  const wasChanged = useRef(false);
  useEffect(() => {
    if (!changed && wasChanged.current) forget();
    wasChanged.current = changed;
  }, [changed, forget]);

  return (
    <>
      <UnsavedGuard dirty={changed && !busy} />
      <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1 text-sm">
        <p role="status" className="text-ink-faint">
          {saveWords(editor, changed)}
        </p>
        {found && !changed && (
          <>
            <span className="text-ink-soft">
              You typed here before{found.version === version ? '' : ', on an older version'}.
            </span>
            <Button
              size="sm"
              onClick={() => {
                form.reset(found.draft);
                setFound(null);
              }}
            >
              Put it back
            </Button>
          </>
        )}
      </div>
    </>
  );
}

function differing(kept: KeptDraft | null, savedText: string): KeptDraft | null {
  return kept && draftText(kept.draft) !== savedText ? kept : null;
}

function saveWords({ saving, published }: ReturnType<typeof useEditor>, changed: boolean): string {
  if (saving.busy) return saving.publishing ? 'Publishing…' : 'Saving…';
  if (changed) return 'Not saved yet; kept in this browser';
  if (published) return 'Published. Students of this course see it now.';
  return saving.saved ? 'All changes saved' : '';
}
