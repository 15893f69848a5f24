import { Button, MathText } from '@skillbridge/ui';
import { CorrectKey } from './correct-key.tsx';
import type { KeyedQuestion } from './key-change-types.ts';

interface Props {
  quizId: string;
  question: KeyedQuestion;
  index: number;
  open: boolean;
  onToggle: (open: boolean) => void;
}

/** A question with its key, which opens to be corrected. */
export function QuestionKey({ quizId, question, index, open, onToggle }: Props) {
  const { item, key } = question;
  return (
    <li className="border-b border-line py-5">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 flex-1 basis-80">
          <h2 className="text-sm text-ink-faint">Question {index + 1}</h2>
          <MathText text={item.stem} />
          <p className="pt-2">
            <span className="text-sm text-ink-faint">Key </span>
            <MathText text={key} inline />
          </p>
        </div>
        <Button
          size="sm"
          aria-expanded={open}
          aria-label={`${open ? 'Close' : 'Correct the key of'} question ${index + 1}`}
          onClick={() => onToggle(!open)}
        >
          {open ? 'Close' : 'Correct'}
        </Button>
      </div>
      {open && <CorrectKey quizId={quizId} item={item} onDone={() => onToggle(false)} />}
    </li>
  );
}
