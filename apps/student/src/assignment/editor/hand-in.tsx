import { useMe } from '@skillbridge/client/react';
import { Button, ConfirmDialog, formatCount } from '@skillbridge/ui';
import { useState } from 'react';
import { sayDue } from '../../shared/say-due.ts';
import { useNow } from '../../shared/use-now.ts';
import type { AssignmentPage } from '../page-types.ts';
import type { Autosaver, SaveSnapshot } from '../saving/create-autosaver.ts';
import { useHandIn } from './use-hand-in.ts';

interface HandInProps {
  page: AssignmentPage;
  saver: Autosaver;
  snapshot: SaveSnapshot;
  /** Files are still on their way. */
  sending: boolean;
  onHandedIn: () => void;
}

/** The hand-in: asked once, said plainly, confirmed at once. */
export function HandIn({ page, saver, snapshot, sending, onHandedIn }: HandInProps) {
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const handIn = useHandIn(page, saver, onHandedIn);
  const now = useNow();
  const { timeZone } = useMe().academy;
  const { dueAt } = page.assignment;
  const late = dueAt !== null && new Date(dueAt) < now;
  const { content, files } = snapshot.work;
  const empty = content.trim() === '' && files.length === 0;
  const why = empty ? 'Write your answer or attach a file first.' : sending ? 'Your files are still being sent.' : null;
  const confirm = async () => {
    setProblem(null);
    const sentence = await handIn();
    setProblem(sentence);
    if (sentence === null) setAsking(false);
  };
  return (
    <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line pt-4">
      <Button variant="primary" disabled={why !== null} onClick={() => setAsking(true)} aria-describedby="hand-in-note">
        Hand in
      </Button>
      <p id="hand-in-note" className="min-w-0 flex-1 basis-48 text-sm text-ink-soft">
        {why ??
          (late
            ? `${sayDue(dueAt, now, timeZone)}. You can still hand in; it will be marked late.`
            : sayDue(dueAt, now, timeZone))}
      </p>
      <ConfirmDialog
        open={asking}
        title={late ? 'Hand in late?' : 'Hand in your work?'}
        confirmLabel="Hand in"
        cancelLabel="Keep working"
        error={problem}
        onConfirm={confirm}
        onCancel={() => {
          setAsking(false);
          setProblem(null);
        }}
      >
        {late && <p className="pb-2 font-medium text-warning">The due date has passed, so it will be marked late.</p>}
        <p>
          Your instructor gets your answer
          {files.length > 0 && ` and ${formatCount(files.length, 'file')}`}. You cannot change it afterwards.
        </p>
      </ConfirmDialog>
    </div>
  );
}
