import { describeFailure, useApi } from '@skillbridge/client/react';
import { QueryView } from '@skillbridge/portal';
import { Skeleton } from '@skillbridge/ui';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { NoSuchQuiz } from '../no-such-quiz.tsx';
import { IntroPage } from './intro-page.tsx';

/** A quiz before it begins, and the student's attempts at it. */
export function IntroScreen() {
  const { quizId = '' } = useParams();
  const quiz = useQuery(useApi().student.quizzes.open.queryOptions({ quizId }));
  if (quiz.isError && !quiz.data && describeFailure(quiz.error).reason === 'NOT_FOUND') return <NoSuchQuiz />;
  return (
    <QueryView query={quiz} skeleton={<Skeleton lines={6} label="Loading the quiz" />}>
      {(data) => <IntroPage key={quizId} quiz={data} />}
    </QueryView>
  );
}
