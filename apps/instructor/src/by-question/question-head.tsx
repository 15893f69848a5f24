import { describeKey, type Item } from '@skillbridge/domain/answers';
import { formatPoints, MathText, TextLink } from '@skillbridge/ui';

/** The question that the answers below are to, with its key. */
export function QuestionHead({ item, quizId }: { item: Item; quizId: string }) {
  return (
    <div className="mb-6 flex flex-col gap-2 rounded-md bg-well px-5 py-4">
      <div className="text-lg">
        <MathText text={item.stem} />
      </div>
      <p className="text-sm text-ink-soft">
        Key: <MathText inline text={describeKey(item)} />
      </p>
      <p className="flex flex-wrap gap-x-4 text-sm text-ink-faint">
        {formatPoints(item.points)} {item.points === 1 ? 'point' : 'points'}
        {item.kind !== 'short' && (
          <TextLink to={`/quizzes/${quizId}/keys?question=${encodeURIComponent(item.id)}`}>The key is wrong?</TextLink>
        )}
      </p>
    </div>
  );
}
