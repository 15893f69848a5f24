import { Button, ConfirmDialog, Dialog, formatCount, Spinner } from '@skillbridge/ui';
import type { HandInState, HandingIn } from './use-hand-in.ts';

interface HandingInDialogProps {
  handing: HandingIn;
  /** Answers without a receipt. */
  unsent: number;
  /** Whether the browser keeps them. */
  kept: boolean;
}

const titles = { student: 'Handing in', time: 'The time is over', elsewhere: 'This quiz is handed in' } as const;

/** What happens between the wish to hand in and the receipt, most of all when there is no connection. */
export function HandingInDialog({ handing, unsent, kept }: HandingInDialogProps) {
  const { state } = handing;
  if (state.phase === 'refused') {
    return (
      <ConfirmDialog
        open
        title="It could not be handed in"
        confirmLabel="Try again"
        cancelLabel="Back to the quiz"
        onConfirm={() => handing.handIn('student')}
        onCancel={handing.takeBack}
      >
        {state.sentence}
      </ConfirmDialog>
    );
  }
  const shown = state.phase === 'waiting' || (state.phase === 'sending' && state.reason !== 'student');
  if (!shown) return null;
  return (
    <Dialog open title={titles[state.reason]} role="alertdialog" actions={<Actions handing={handing} state={state} />}>
      <div role="status" className="flex flex-col gap-3">
        {state.phase === 'sending' ? (
          <p className="flex items-center gap-3">
            <Spinner /> Sending what you answered…
          </p>
        ) : (
          <>
            <p>{state.sentence} Keep this page open: it tries again by itself.</p>
            <p className="text-ink-soft">{explain(state, unsent, kept)}</p>
          </>
        )}
      </div>
    </Dialog>
  );
}

type Waiting = Extract<HandInState, { phase: 'waiting' }>;

function explain({ reason }: Waiting, unsent: number, kept: boolean): string {
  const where = kept ? 'kept in this browser' : 'only on this page';
  const rest =
    unsent === 0 ? 'All your answers are saved.' : `${formatCount(unsent, 'answer')} not sent yet, ${where}.`;
  return reason === 'student'
    ? `${rest} The quiz is not handed in yet.`
    : `${rest} What is saved is handed in by itself.`;
}

function Actions({ handing, state }: { handing: HandingIn; state: HandInState }) {
  if (state.phase !== 'waiting') return null;
  return (
    <>
      {state.reason === 'student' && (
        <Button variant="quiet" onClick={handing.takeBack}>
          Go on working
        </Button>
      )}
      <Button variant="primary" onClick={handing.tryNow}>
        Try now
      </Button>
    </>
  );
}
