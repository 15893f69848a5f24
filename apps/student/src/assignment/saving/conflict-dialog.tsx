import { useMe } from '@skillbridge/client/react';
import { Button, Dialog, formatTime, TextArea } from '@skillbridge/ui';
import { useState } from 'react';
import type { Autosaver, SaveSnapshot } from './create-autosaver.ts';

/** Two texts of one answer: keep one, or make one of both. Must be answered; nothing is saved over until it is. */
export function ConflictDialog({ saver, snapshot }: { saver: Autosaver; snapshot: SaveSnapshot }) {
  const { theirs, work, phase } = snapshot;
  const { timeZone } = useMe().academy;
  const [merging, setMerging] = useState<string | null>(null);
  if (phase !== 'conflict' || !theirs) return null;
  const mine = work.content;
  const other = theirs.work.content;
  const settle = async (text: string) => {
    await saver.settle(text);
    setMerging(null);
  };
  return (
    <Dialog
      open
      size="lg"
      title="Your answer was changed in two places"
      description={`Another tab or device saved different text${theirs.savedAt ? ` at ${formatTime(theirs.savedAt, timeZone)}` : ''}. Nothing is lost: choose what to go on with. Files from both stay attached.`}
      actions={
        merging === null ? (
          <>
            <Button variant="quiet" onClick={() => setMerging(`${mine}\n\n${other}`)}>
              Merge by hand
            </Button>
            <Button onClick={() => settle(other)}>Take the other</Button>
            <Button variant="primary" onClick={() => settle(mine)}>
              Keep mine
            </Button>
          </>
        ) : (
          <>
            <Button variant="quiet" onClick={() => setMerging(null)}>
              Back
            </Button>
            <Button variant="primary" onClick={() => settle(merging)}>
              Use this text
            </Button>
          </>
        )
      }
    >
      {merging === null ? (
        <div className="grid gap-6 sm:grid-cols-2">
          <Version title="On this page" text={mine} />
          <Version title="Saved elsewhere" text={other} />
        </div>
      ) : (
        <TextArea
          label="Merged answer"
          hint="Both texts, one after the other. Edit them into one."
          value={merging}
          rows={12}
          onChange={(event) => setMerging(event.currentTarget.value)}
        />
      )}
    </Dialog>
  );
}

function Version({ title, text }: { title: string; text: string }) {
  return (
    <section aria-label={title} className="flex min-w-0 flex-col gap-2">
      <h3 className="text-sm font-semibold">{title}</h3>
      <pre
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text must scroll by keyboard
        tabIndex={0}
        className="max-h-64 min-h-24 overflow-y-auto rounded-md bg-well px-3 py-2 font-sans text-ui whitespace-pre-wrap"
      >
        {text || 'Empty'}
      </pre>
    </section>
  );
}
