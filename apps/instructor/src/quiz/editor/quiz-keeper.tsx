import { useMe } from '@skillbridge/client/react';
import { useDraft } from '@skillbridge/portal';
import { Button, forgetDraft, UnsavedGuard } from '@skillbridge/ui';
import { useEffect, useRef, useState } from 'react';
import { type KeptDraft, readKeptDraft, writeKeptDraft } from './draft/read-kept-draft.ts';
import { draftText } from './draft/to-draft.ts';
import type { QuizEditor } from './use-quiz-editor.ts';

/**
 * Keeps what is typed in this browser until the server has it. What was kept on the version that is still the newest
 * comes back by itself, as a step that can be undone; what was kept on an older one is offered.
 */
export function QuizKeeper({ editor, courseId }: { editor: QuizEditor; courseId: string }) {
  const { draft, autosave, saving, edit } = editor;
  const { id: userId } = useMe();
  const version = saving.saved?.version ?? null;
  const { changed } = autosave;
  const newName = `quiz.new.${courseId}`;
  const { kept, forget } = useDraft(
    saving.saved ? `quiz.${saving.saved.id}` : newName,
    writeKeptDraft({ version, draft }),
    changed,
  );
  const [found, setFound] = useState<KeptDraft | null>(() => {
    const read = readKeptDraft(kept);
    return read && draftText(read.draft) !== draftText(draft) ? read : null;
  });
  const putBack = (one: KeptDraft): void => {
    edit('Bring back what was typed here', () => one.draft);
    setFound(null);
  };
  const cameBack = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, with what was found on opening
  useEffect(() => {
    if (cameBack.current || !found || found.version !== version) return;
    cameBack.current = true;
    putBack(found);
  }, []);
  const wasChanged = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: forget is made anew with every letter
  useEffect(() => {
    if (!changed && wasChanged.current) {
      forget();
      forgetDraft(userId, newName);
    }
    wasChanged.current = changed;
  }, [changed]);
  const held = autosave.rulesWait || (autosave.unsent && (!autosave.valid || saving.failure !== null));

  return (
    <>
      <UnsavedGuard dirty={held} />
      {found && (
        <p className="flex flex-wrap items-center gap-3 text-sm text-ink-soft">
          You typed here before, on an older version.
          <Button size="sm" onClick={() => putBack(found)}>
            Put it back
          </Button>
        </p>
      )}
    </>
  );
}
