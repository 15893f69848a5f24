import { useMe } from '@skillbridge/client/react';
import { parseLocalDateTime } from '@skillbridge/domain';
import type { QuizDraft } from '@skillbridge/domain/answers';
import {
  Button,
  cx,
  DescriptionList,
  Dialog,
  FormError,
  formatCount,
  formatDateTime,
  formatPoints,
  TextField,
} from '@skillbridge/ui';
import { useState } from 'react';
import type { DraftProblem } from '../draft/find-problems.ts';
import { inlineAction } from '../inline-action.ts';
import { feedbackWords } from '../settings/setting-words.ts';

export interface PublishDialogProps {
  open: boolean;
  draft: QuizDraft;
  /** Whether it was published before: then changes go out, with a note for the list of versions. */
  again: boolean;
  problems: readonly DraftProblem[];
  /** A refusal that is about none of the fields. */
  failure: string | null;
  onShow: (problem: DraftProblem) => void;
  onPublish: (note: string) => Promise<void>;
  onClose: () => void;
}

/** The last look before students get the quiz: what they get, and everything that is still in the way. */
export function PublishDialog(props: PublishDialogProps) {
  const { open, draft, again, problems, failure, onShow, onPublish, onClose } = props;
  const { academy } = useMe();
  const [note, setNote] = useState('');
  const { items } = draft.questions;
  const points = items.reduce((sum, item) => sum + (Number.isNaN(item.points) ? 0 : item.points), 0);
  const ready = problems.length === 0;
  return (
    <Dialog
      open={open}
      size="md"
      title={again ? 'Publish the changes?' : 'Publish this quiz?'}
      description={
        again
          ? 'Students who begin from now on get the quiz as it is here. Attempts under way, and those handed in, keep theirs.'
          : 'The students of this course see it at once, or when it opens.'
      }
      onClose={onClose}
      actions={
        <>
          <Button variant="quiet" onClick={onClose}>
            Not yet
          </Button>
          {ready && (
            <Button variant="primary" onClick={() => onPublish(note)}>
              {again ? 'Publish changes' : 'Publish'}
            </Button>
          )}
        </>
      }
    >
      <div className="flex flex-col gap-6">
        {ready ? (
          <>
            <DescriptionList
              items={[
                {
                  term: 'Questions',
                  details: `${formatCount(items.length, 'question')}, ${formatPoints(points)} points`,
                },
                {
                  term: 'Time',
                  details: draft.timeLimitMinutes === null ? 'No limit' : `${draft.timeLimitMinutes} minutes`,
                },
                { term: 'Open', details: sayWindow(draft, academy.timeZone) },
                { term: 'Feedback', details: feedbackWords[draft.settings.feedback].label },
              ]}
            />
            {again && (
              <TextField
                label="What changed"
                optional
                hint="For the list of versions."
                maxLength={300}
                value={note}
                onChange={(event) => setNote(event.currentTarget.value)}
              />
            )}
          </>
        ) : (
          <div className="flex flex-col gap-2">
            <p className="font-semibold">{`${formatCount(problems.length, 'thing is', 'things are')} in the way`}</p>
            <ul className="flex flex-col">
              {problems.map((problem) => (
                <li key={`${problem.itemId} ${problem.path} ${problem.message}`} className="border-t border-line py-2">
                  <button type="button" className={cx(inlineAction, 'text-left')} onClick={() => onShow(problem)}>
                    {problem.message}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        )}
        <FormError>{failure}</FormError>
      </div>
    </Dialog>
  );
}

function sayWindow({ opensAt, closesAt }: QuizDraft, timeZone: string): string {
  const say = (text: string): string => {
    const parsed = parseLocalDateTime(text, timeZone);
    return parsed.ok ? formatDateTime(parsed.at, timeZone) : text;
  };
  const from = opensAt === null ? 'From now' : `From ${say(opensAt)}`;
  return closesAt === null ? `${from}, until you close it` : `${from} to ${say(closesAt)}`;
}
