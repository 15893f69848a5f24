import { useApi } from '@skillbridge/client/react';
import { passageSchema } from '@skillbridge/domain';
import type { QuizDraft, QuizQuestions } from '@skillbridge/domain/answers';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { isFinished } from '../draft/find-problems.ts';
import type { Finding } from '../editor-types.ts';

const WAIT_MS = 900;
const none: readonly Finding[] = [];

/**
 * What the gate says of the questions on the page, a moment after they were changed; of those that are questions
 * already. An answer about an older state of the page is not shown.
 */
export function useFindings(courseId: string, quizId: string | null, draft: QuizDraft) {
  const [findings, setFindings] = useState(none);
  const [checked, setChecked] = useState<string | null>(null);
  const check = useMutation(useApi().instructor.quizzes.check.mutationOptions());
  const questions = fitToCheck(draft.questions);
  const text = JSON.stringify(questions);
  const latest = useRef(text);
  latest.current = text;
  const { mutateAsync } = check;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text stands for the questions
  useEffect(() => {
    if (text === checked) return;
    if (questions.items.length === 0) {
      setFindings(none);
      setChecked(text);
      return;
    }
    const timer = setTimeout(() => {
      mutateAsync({ quizId, courseId, questions }).then(
        (found) => {
          if (latest.current !== text) return;
          setFindings(found);
          setChecked(text);
        },
        // Checked again with the next change, and at publishing in any case.
        () => undefined,
      );
    }, WAIT_MS);
    return () => clearTimeout(timer);
  }, [text, checked, quizId, courseId]);
  return { findings, checking: text !== checked };
}

function fitToCheck({ items, passages }: QuizQuestions): QuizQuestions {
  const fitPassages = passages.filter((one) => passageSchema.safeParse(one).success);
  const known = new Set(fitPassages.map(({ id }) => id));
  const fit = items.filter((item) => isFinished(item) && (item.passageId === undefined || known.has(item.passageId)));
  return { v: 2, passages: fitPassages, items: fit };
}
