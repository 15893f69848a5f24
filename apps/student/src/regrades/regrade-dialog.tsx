import { regradeReasonSchema } from '@skillbridge/domain';
import { Button, Dialog, FormError, TextArea } from '@skillbridge/ui';
import { useState } from 'react';

interface RegradeDialogProps {
  open: boolean;
  name: string;
  /** Resolves to null, or to why it was not asked. */
  onAsk: (reason: string) => Promise<string | null>;
  onAsked: () => void;
  onClose: () => void;
}

/** Asks for the reason: an instructor who knows what to look for answers sooner. */
export function RegradeDialog({ open, name, onAsk, onAsked, onClose }: RegradeDialogProps) {
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string | undefined>();
  const [problem, setProblem] = useState<string | null>(null);
  const ask = async () => {
    const read = regradeReasonSchema.safeParse(reason);
    setError(read.success ? undefined : read.error.issues[0]?.message);
    if (!read.success) return;
    const sentence = await onAsk(read.data);
    setProblem(sentence);
    if (sentence !== null) return;
    onClose();
    onAsked();
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={`Ask for a regrade of ${name}`}
      description="You can ask once about each. The points can go up or down."
      actions={
        <>
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button variant="primary" onClick={ask}>
            Ask
          </Button>
        </>
      }
    >
      <TextArea
        label="Why should it be looked at again?"
        hint="Say what in your answer is right."
        value={reason}
        maxLength={1000}
        error={error}
        onChange={({ target }) => setReason(target.value)}
      />
      {problem && <FormError>{problem}</FormError>}
    </Dialog>
  );
}
