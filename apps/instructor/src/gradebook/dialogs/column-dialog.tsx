import { useApi, useMe } from '@skillbridge/client/react';
import { Button, Dialog, DialogActions, FormError, formatDateTime, formatPoints, SelectField } from '@skillbridge/ui';
import { useMutation } from '@tanstack/react-query';
import type { Book, BookColumn } from '../book-types.ts';
import { useBookChange } from '../use-book-change.ts';

export interface ColumnDialogProps {
  book: Book;
  column: BookColumn;
  onRelease: (release: { columnId: string }) => void;
  onClose: () => void;
}

/** One assignment or quiz: which category it counts in, and its release. */
export function ColumnDialog({ book, column, onRelease, onClose }: ColumnDialogProps) {
  const { timeZone } = useMe().academy;
  const setCategory = useMutation(useApi().instructor.gradebook.setCategory.mutationOptions());
  const { failure, send } = useBookChange(() => undefined);
  const { categories } = book.setup;
  const { kind, id, title, maxPoints, dueAt, categoryId } = column;
  const known = categories.some((one) => one.id === categoryId);
  const due = dueAt ? `, due ${formatDateTime(dueAt, timeZone)}` : '';
  return (
    <Dialog
      open
      size="sm"
      title={title}
      description={`${kind === 'quiz' ? 'Quiz' : 'Assignment'} of ${formatPoints(maxPoints)} points${due}.`}
      onClose={onClose}
    >
      {categories.length > 0 ? (
        <SelectField
          label="Counts in"
          value={known ? (categoryId ?? '') : ''}
          disabled={setCategory.isPending}
          options={[
            { value: '', label: 'No category' },
            ...categories.map((one) => ({ value: one.id, label: `${one.name} (${one.weight}%)` })),
          ]}
          onChange={(event) => {
            const chosen = event.currentTarget.value || null;
            void send('Category changed', () => setCategory.mutateAsync({ kind, id, categoryId: chosen }));
          }}
        />
      ) : (
        <p className="text-ink-soft">Everything counts by its points. Add categories in the setup to weigh work.</p>
      )}
      <FormError>{failure}</FormError>
      <DialogActions>
        <Button variant="quiet" onClick={onClose}>
          Close
        </Button>
        <Button onClick={() => onRelease({ columnId: id })}>Release its grades</Button>
      </DialogActions>
    </Dialog>
  );
}
