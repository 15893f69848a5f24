import { describeFailure } from '@skillbridge/client';
import { useApi, useMe } from '@skillbridge/client/react';
import { Button, ConfirmDialog, formatCount, formatDateTime, MathText, toast } from '@skillbridge/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { KeyChange } from './key-change-types.ts';
import { policyWords } from './policy-words.ts';

/** The corrections so far, each to be taken back. */
export function KeyHistory({ quizId, changes }: { quizId: string; changes: readonly KeyChange[] }) {
  const { timeZone } = useMe().academy;
  const client = useQueryClient();
  const undoing = useMutation(useApi().instructor.keyChanges.undo.mutationOptions());
  const [asked, setAsked] = useState<KeyChange | null>(null);
  const undo = async (): Promise<void> => {
    if (!asked) return;
    try {
      const { restored, kept } = await undoing.mutateAsync({ quizId, keyChangeId: asked.id });
      toast({
        title: `${formatCount(restored, 'attempt')} restored`,
        ...(kept > 0 && { description: `${formatCount(kept, 'attempt')} graded since stay as they are.` }),
      });
      setAsked(null);
      await client.invalidateQueries();
    } catch {
      // The dialog shows the mutation's error.
    }
  };
  return (
    <ul>
      {changes.map((change) => (
        <li
          key={change.id}
          className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-b border-line py-4"
        >
          <div className="min-w-0 flex-1 basis-80">
            <MathText text={change.stem} />
            <p className="pt-1">
              <s className="text-ink-faint">
                <MathText text={change.keyBefore} inline />
              </s>{' '}
              <MathText text={change.keyAfter} inline />
            </p>
            <p className="pt-1 text-sm text-ink-soft">
              {policyWords(change.policy)}; {formatCount(change.moved, 'attempt')} moved. {change.appliedBy},{' '}
              {formatDateTime(change.appliedAt, timeZone)}
              {change.reason && `. ${change.reason}`}
            </p>
          </div>
          {change.undoneAt ? (
            <p className="text-sm text-ink-faint">Taken back {formatDateTime(change.undoneAt, timeZone)}</p>
          ) : (
            <Button size="sm" onClick={() => setAsked(change)}>
              Take back
            </Button>
          )}
        </li>
      ))}
      <ConfirmDialog
        open={asked !== null}
        title="Take this correction back?"
        confirmLabel="Take back"
        error={undoing.error ? describeFailure(undoing.error).sentence : null}
        onConfirm={undo}
        onCancel={() => {
          undoing.reset();
          setAsked(null);
        }}
      >
        The old key counts again, and every attempt has the points that it had, unless somebody graded it since.
      </ConfirmDialog>
    </ul>
  );
}
