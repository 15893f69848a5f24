import { useMe } from '@skillbridge/client/react';
import { describeResponse } from '@skillbridge/domain';
import { AlertBanner, Button, forgetDraft, MathText, readDraft } from '@skillbridge/ui';
import { useState } from 'react';
import type { AttemptResult } from '../quiz-types.ts';
import { sameResponse } from '../saving/answer-book.ts';
import { keptChangeName, readKeptChange } from '../saving/kept-change.ts';

/**
 * Answers that this browser kept and that never arrived, because it was offline until after the end. They do not count,
 * but they are the student's work: shown, so that they can be shown to the instructor.
 */
export function LeftBehind({ result }: { result: AttemptResult }) {
  const { id: userId } = useMe();
  const { attemptId, quiz, answers } = result;
  const [lines, setLines] = useState(() =>
    quiz.items.flatMap((item, at) => {
      const name = keptChangeName(attemptId, item.id);
      const kept = readKeptChange(readDraft(userId, name, new Date()));
      const handedIn = answers.find(({ itemId }) => itemId === item.id)?.response ?? null;
      return kept && !sameResponse(kept.response, handedIn)
        ? [{ name, item, number: at + 1, kept: kept.response }]
        : [];
    }),
  );
  if (lines.length === 0) return null;
  const discard = () => {
    for (const { name } of lines) forgetDraft(userId, name);
    setLines([]);
  };
  return (
    <AlertBanner
      tone="warning"
      title="Some answers never arrived"
      action={
        <Button size="sm" variant="quiet" onClick={discard}>
          Discard them
        </Button>
      }
    >
      <p>This browser still has them. They do not count; show them to your instructor if you were cut off.</p>
      <ul className="pt-1">
        {lines.map(({ item, number, kept }) => (
          <li key={item.id}>
            Question {number}: <MathText inline text={describeResponse(item, kept)} />
          </li>
        ))}
      </ul>
    </AlertBanner>
  );
}
