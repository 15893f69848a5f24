import { Button, Dialog, Kbd, Switch } from '@skillbridge/ui';

interface KeyboardHelpProps {
  open: boolean;
  onClose: () => void;
  on: boolean;
  onTurn: (on: boolean) => void;
}

const keys: readonly { keys: readonly string[]; does: string }[] = [
  { keys: ['N'], does: 'Next question' },
  { keys: ['P'], does: 'Previous question' },
  { keys: ['1', '…', '9'], does: 'Choose an option by its place' },
  { keys: ['↑', '↓'], does: 'Go through the options, once one has the focus' },
  { keys: ['M'], does: 'Mark for review, or take the mark off' },
  { keys: ['?'], does: 'Show this list' },
];

/** The keys of the quiz, and the switch that turns them off. */
export function KeyboardHelp({ open, onClose, on, onTurn }: KeyboardHelpProps) {
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="Keys"
      description="They do nothing while you are typing an answer."
      actions={
        <Button variant="primary" onClick={onClose}>
          Close
        </Button>
      }
    >
      <dl className="flex flex-col">
        {keys.map(({ keys: pressed, does }) => (
          <div key={does} className="flex items-center gap-4 border-b border-line py-2 last:border-b-0">
            <dt className="flex w-20 shrink-0 gap-1">
              {pressed.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <div className="pt-4">
        <Switch label="Use these keys" checked={on} onChange={({ target }) => onTurn(target.checked)} />
      </div>
    </Dialog>
  );
}
