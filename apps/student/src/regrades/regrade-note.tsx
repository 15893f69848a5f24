import { useMe } from '@skillbridge/client/react';
import { Button, formatDate, formatPoints, StatusPill, type Tone } from '@skillbridge/ui';
import { useEffect, useRef, useState } from 'react';
import { RegradeDialog } from './regrade-dialog.tsx';
import type { OwnRegrade, Regrades } from './use-regrades.ts';

interface RegradeNoteProps {
  /** The item or criterion that it is about. */
  partId: string;
  /** As the dialog names it: `question 3`. */
  name: string;
  regrades: Regrades;
}

const states: Record<OwnRegrade['status'], { tone: Tone; text: string }> = {
  open: { tone: 'info', text: 'You asked for a regrade' },
  accepted: { tone: 'success', text: 'Regraded' },
  declined: { tone: 'neutral', text: 'The points stay' },
};

/** The way to ask the instructor to look again, and what came of it. Asked once for each part. */
export function RegradeNote({ partId, name, regrades }: RegradeNoteProps) {
  const [asking, setAsking] = useState(false);
  const asked = regrades.of(partId);
  const place = useRef<HTMLDivElement>(null);
  const [justAsked, setJustAsked] = useState(false);
  // The button that opened the dialog is gone: what it led to takes its focus.
  useEffect(() => {
    if (justAsked) place.current?.focus();
  }, [justAsked]);
  if (!regrades.known) return null;
  return (
    <div ref={place} tabIndex={-1} className="outline-none">
      {asked ? (
        <AskedNote asked={asked} />
      ) : (
        <Button
          size="sm"
          variant="quiet"
          className="-ml-3"
          aria-label={`Ask for a regrade of ${name}`}
          onClick={() => setAsking(true)}
        >
          Ask for a regrade
        </Button>
      )}
      <RegradeDialog
        open={asking}
        name={name}
        onAsk={(reason) => regrades.ask(partId, reason)}
        onAsked={() => setJustAsked(true)}
        onClose={() => setAsking(false)}
      />
    </div>
  );
}

function AskedNote({ asked }: { asked: OwnRegrade }) {
  const { timeZone } = useMe().academy;
  const { status, reason, answer, pointsBefore, pointsAfter, askedAt, decidedAt } = asked;
  return (
    <div className="flex flex-col gap-2 border-l-2 border-line pl-4 text-ui">
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <StatusPill tone={states[status].tone}>{states[status].text}</StatusPill>
        <span className="text-sm text-ink-faint">{formatDate(decidedAt ?? askedAt, timeZone)}</span>
        {status === 'accepted' && pointsAfter !== null && (
          <span className="text-sm text-ink-soft">
            {formatPoints(pointsBefore)} before, now {formatPoints(pointsAfter)}
          </span>
        )}
      </p>
      <p className="text-ink-soft">You wrote: {reason}</p>
      {status === 'open' && <p className="text-sm text-ink-faint">Your instructor looks at it and answers here.</p>}
      {answer && <p>Your instructor: {answer}</p>}
    </div>
  );
}
