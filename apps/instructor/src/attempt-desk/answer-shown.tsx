import { checkResponse, type ItemResponse } from '@skillbridge/domain';
import { describeKey, type Item, type QuizMark, toItemFeedback, toStudentItem } from '@skillbridge/domain/answers';
import { ItemView, MathText } from '@skillbridge/ui';

/** A question as it was taken, what was answered, and its key. A mark that is a draft shows as one would be shown. */
export function AnswerShown({
  item,
  response,
  mark,
  seed,
}: {
  item: Item;
  response: ItemResponse | null;
  mark: QuizMark | null;
  /** Orders what has no order of its own; the same for every look at an attempt. */
  seed: string;
}) {
  const asked = toStudentItem(item, { seed, shuffleOptions: false });
  const blank = checkResponse(asked, response).kind === 'empty';
  if (item.kind === 'short') {
    return (
      <div className="flex min-w-0 flex-col gap-4">
        <div className="text-lg">
          <MathText text={item.stem} />
        </div>
        <div className="rounded-lg border border-line bg-surface px-5 py-4">
          {response?.kind === 'short' && !blank ? (
            <MathText text={response.text} />
          ) : (
            <p className="text-ink-soft">No answer.</p>
          )}
        </div>
        <KeyLine item={item} />
      </div>
    );
  }
  const feedback = toItemFeedback({ item, response, blank, mark, due: 'everything' });
  return (
    <div className="flex min-w-0 flex-col gap-4">
      <ItemView item={asked} response={response} onChange={nothing} outcome={{ ...feedback, words: '' }} />
      {!mark && <KeyLine item={item} />}
    </div>
  );
}

function KeyLine({ item }: { item: Item }) {
  return (
    <p className="text-sm text-ink-soft">
      <span className="text-ink-faint">Key: </span>
      <MathText inline text={describeKey(item)} />
    </p>
  );
}

const nothing = (): void => undefined;
