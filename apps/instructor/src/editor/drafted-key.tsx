import type { Outputs } from '@skillbridge/client/react';
import type { KeyedProblem } from '@skillbridge/domain/answers';
import { Button, Dialog, EmptyState, formatCount } from '@skillbridge/ui';
import { useState } from 'react';
import { DraftedProblem } from './drafted-problem.tsx';

type Drafted = Outputs['instructor']['tutor']['draftKey'];

/** A drafted key to look through: each problem goes into the form by a click, or all of them by one. */
export function DraftedKey({
  open,
  drafted,
  inForm,
  onTake,
  onClose,
}: {
  open: boolean;
  drafted: Drafted;
  inForm: readonly { label?: string | undefined; answer: string }[];
  onTake: (problems: readonly KeyedProblem[]) => void;
  onClose: () => void;
}) {
  const [taken, setTaken] = useState<ReadonlySet<number>>(new Set());
  const { problems, skipped } = drafted;
  // Those without an answer wait to be typed: taken one by one, on purpose.
  const left = problems.flatMap(({ answer }, index) => (answer === '' || taken.has(index) ? [] : [index]));
  const take = (indexes: readonly number[]): void => {
    setTaken(new Set([...taken, ...indexes]));
    onTake(indexes.flatMap((index) => problems[index] ?? []).map(withoutVerdict));
  };
  return (
    <Dialog
      open={open}
      size="lg"
      title="Drafted answer key"
      description={
        problems.length === 0
          ? undefined
          : 'Read each answer before you take it: the tutor guards what the key says, and work is marked by it.'
      }
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{left.length === 0 ? 'Done' : 'Close'}</Button>
          {left.length > 0 && (
            <Button
              variant="primary"
              onClick={() => {
                take(left);
                onClose();
              }}
            >
              {taken.size === 0 ? `Take all ${left.length}` : `Take the other ${left.length}`}
            </Button>
          )}
        </>
      }
    >
      {problems.length === 0 && (
        <EmptyState title="No problem with an answer was found">
          Number the problems in the instructions or the worksheet, one below the other, then draft again. Or add them
          by hand.
        </EmptyState>
      )}
      <ol className="flex flex-col">
        {problems.map((problem, index) => (
          <DraftedProblem
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes while it is shown
            key={index}
            problem={problem}
            before={inForm.find(({ label }) => label === problem.label)?.answer ?? null}
            taken={taken.has(index)}
            onTake={() => take([index])}
          />
        ))}
      </ol>
      <p role="status" className="sr-only">
        {taken.size > 0 ? `${formatCount(taken.size, 'problem')} taken into the key` : ''}
      </p>
      {skipped.length > 0 && (
        <ul className="flex flex-col gap-1 pt-4 text-sm text-ink-soft">
          {skipped.map(({ name, sentence }) => (
            <li key={name}>
              {name} was left out. {sentence}
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}

function withoutVerdict({ verified: _, ...problem }: Drafted['problems'][number]): KeyedProblem {
  return problem;
}
