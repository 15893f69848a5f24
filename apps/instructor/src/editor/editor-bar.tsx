import { Button } from '@skillbridge/ui';
import { DraftKeeper } from './draft-keeper.tsx';
import type { useEditor } from './use-editor.ts';

/** Always in sight: what is saved, and the two things to do. */
export function EditorBar({ editor, courseId }: { editor: ReturnType<typeof useEditor>; courseId: string }) {
  const { saving, save, publish } = editor;
  const isDraft = saving.saved === null || saving.saved.status === 'draft';
  return (
    <div className="sticky bottom-16 z-10 -mx-4 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t border-line bg-paper px-4 py-3 sm:mx-0 sm:px-0 lg:bottom-0">
      <DraftKeeper editor={editor} courseId={courseId} />
      <div className="flex flex-wrap gap-2">
        {isDraft ? (
          <>
            <Button pending={saving.busy && !saving.publishing} onClick={save}>
              Save draft
            </Button>
            <Button variant="primary" pending={saving.publishing} onClick={publish}>
              Publish
            </Button>
          </>
        ) : (
          <Button variant="primary" pending={saving.busy} onClick={save}>
            Save changes
          </Button>
        )}
      </div>
    </div>
  );
}
