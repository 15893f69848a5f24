import { useMe } from '@skillbridge/client/react';
import { AlertBanner, Button, forgetDraft, readDraft } from '@skillbridge/ui';
import { useState } from 'react';
import { keptWorkName, readKeptWork } from '../saving/kept-work.ts';

/** Text that this browser kept but that was never handed in, as when another tab was quicker. Shown, never dropped. */
export function LeftoverText({ assignmentId, handedIn }: { assignmentId: string; handedIn: string }) {
  const { id } = useMe();
  const name = keptWorkName(assignmentId);
  const [text, setText] = useState(() => readKeptWork(readDraft(id, name, new Date()))?.work.content.trim() ?? '');
  if (!text || text === handedIn.trim()) return null;
  const discard = () => {
    forgetDraft(id, name);
    setText('');
  };
  return (
    <AlertBanner tone="warning" title="This browser holds text that is not part of your work">
      <p>It was typed here but not saved before the work was handed in or closed. Copy what you need.</p>
      <pre
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text must scroll by keyboard
        tabIndex={0}
        className="mt-3 max-h-48 overflow-y-auto font-sans text-ui whitespace-pre-wrap text-ink"
      >
        {text}
      </pre>
      <Button size="sm" className="mt-3" onClick={discard}>
        Discard this text
      </Button>
    </AlertBanner>
  );
}
