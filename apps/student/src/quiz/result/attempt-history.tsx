import { useApi } from '@skillbridge/client/react';
import { ButtonLink, Section } from '@skillbridge/ui';
import { useQuery } from '@tanstack/react-query';
import { AttemptTable } from '../intro/attempt-table.tsx';
import type { AttemptResult, QuizIntro } from '../quiz-types.ts';

const counts: Record<QuizIntro['counts'], string> = {
  best: 'The best one counts.',
  latest: 'The latest one counts.',
  first: 'The first one counts.',
};

/** The other attempts at this quiz, which of them counts, and whether there is another. */
export function AttemptHistory({ result }: { result: AttemptResult }) {
  const { data: quiz } = useQuery(useApi().student.quizzes.open.queryOptions({ quizId: result.quizId }));
  if (!quiz || (quiz.attempts.length < 2 && !quiz.mayBegin)) return null;
  return (
    <Section
      title="Your attempts"
      hint={quiz.attempts.length > 1 ? counts[quiz.counts] : undefined}
      actions={quiz.mayBegin && <ButtonLink to={`/quizzes/${quiz.id}`}>Take it again</ButtonLink>}
    >
      <AttemptTable quiz={quiz} current={result.attemptId} />
    </Section>
  );
}
