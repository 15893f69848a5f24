import { useApi } from '@skillbridge/client/react';
import { QueryView } from '@skillbridge/portal';
import { Button, Dialog, DialogActions, FormError, formatCount, MathText, ProgressBar } from '@skillbridge/ui';
import { useQuery } from '@tanstack/react-query';
import type { Book } from '../book-types.ts';
import { useRelease } from './use-release.ts';

/** What is to be released: everything, a column, or some students. */
export type ReleaseScope = { readonly columnId?: string; readonly studentIds?: string[] };

/** Says what would go out before anything does, then releases it in pieces, with progress. */
export function ReleaseDialog({ book, scope, onClose }: { book: Book; scope: ReleaseScope; onClose: () => void }) {
  const { columnId, studentIds } = scope;
  const column = book.columns.find(({ id }) => id === columnId);
  const courseId = book.course.id;
  const input = {
    courseId,
    ...(column ? { task: { kind: column.kind, id: column.id } } : {}),
    ...(studentIds ? { studentIds } : {}),
  };
  const preview = useQuery({
    ...useApi().instructor.gradebook.releasePreview.queryOptions(input),
    // What goes out is what this shows: never an answer of some time ago.
    gcTime: 0,
    staleTime: 0,
    refetchOnWindowFocus: false,
  });
  const { release, done, failure } = useRelease(courseId, onClose);
  const student = studentIds && book.students.find(({ id }) => id === studentIds[0]);
  return (
    <Dialog
      open
      size="md"
      title="Release grades"
      description={`Saved marks that are complete become grades${student ? ` of ${student.fullName}` : ''}. Students see them at once.`}
      {...(done === null ? { onClose } : {})}
    >
      <QueryView query={preview}>
        {({ works, tasks }) => (
          <>
            {tasks.length === 0 ? (
              <p>Nothing waits here. Grades that are out stay as they are.</p>
            ) : (
              <ul className="max-h-[45dvh] overflow-y-auto border-y border-line">
                {tasks.map(({ id, title, ready, waiting }) => (
                  <li key={id} className="flex justify-between gap-4 border-b border-line py-2 last:border-0">
                    <span className="min-w-0">
                      <MathText inline text={title} />
                    </span>
                    <span className="shrink-0 text-right text-sm">
                      <span className="font-semibold">{ready} to release</span>
                      {waiting > 0 && <span className="block text-ink-soft">{waiting} still to grade</span>}
                    </span>
                  </li>
                ))}
              </ul>
            )}
            {done !== null && (
              <div className="pt-4">
                <ProgressBar label="Releasing" value={done} max={works.length} text={`${done} of ${works.length}`} />
              </div>
            )}
            <FormError>{failure}</FormError>
            <DialogActions>
              <Button variant="quiet" disabled={done !== null} onClick={onClose}>
                {works.length === 0 ? 'Close' : 'Cancel'}
              </Button>
              {works.length > 0 && (
                <Button variant="primary" pending={done !== null} onClick={() => release(works)}>
                  Release {formatCount(works.length, 'grade')}
                </Button>
              )}
            </DialogActions>
          </>
        )}
      </QueryView>
    </Dialog>
  );
}
