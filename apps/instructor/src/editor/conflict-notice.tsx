import { AlertBanner, Button } from '@skillbridge/ui';
import { CompareVersions } from './compare-versions.tsx';
import type { useEditor } from './use-editor.ts';

/** Somebody else saved this assignment meanwhile: says so, keeps what is typed, and shows the newest beside it. */
export function ConflictNotice({ editor }: { editor: ReturnType<typeof useEditor> }) {
  const { saving, form } = editor;
  const { failure, newest } = saving;
  return (
    <div className="flex flex-col gap-4 pb-4">
      <AlertBanner
        tone="warning"
        role="alert"
        title={failure?.sentence ?? ''}
        action={
          !newest && (
            <Button size="sm" onClick={saving.loadNewest}>
              Show the newest beside mine
            </Button>
          )
        }
      >
        What you typed is still on this page.
      </AlertBanner>
      {newest && <CompareVersions newest={newest} form={form} onDone={() => saving.buildOn(newest)} />}
    </div>
  );
}
