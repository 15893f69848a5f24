import { describeFailure, useApi } from '@skillbridge/client/react';
import { QueryView } from '@skillbridge/portal';
import { Skeleton } from '@skillbridge/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Navigate, useParams } from 'react-router';
import { NoSuchQuiz } from '../no-such-quiz.tsx';
import type { Attempt } from '../quiz-types.ts';
import { TakingPage } from './taking-page.tsx';

/** An attempt under way. One that is handed in leads to its result. */
export function TakingScreen() {
  const { attemptId = '' } = useParams();
  const attempt = useQuery(useApi().student.quizzes.attempt.queryOptions({ attemptId }));
  if (attempt.isError && !attempt.data && describeFailure(attempt.error).reason === 'NOT_FOUND') return <NoSuchQuiz />;
  return (
    <QueryView query={attempt} skeleton={<TakingSkeleton />}>
      {(data) => <Running key={attemptId} attempt={data} />}
    </QueryView>
  );
}

function Running({ attempt }: { attempt: Attempt }) {
  // As it was when the page opened: the page that was handed in from shows its receipt itself.
  const [running] = useState(attempt.clock.status === 'in-progress');
  return running ? (
    <TakingPage attempt={attempt} />
  ) : (
    <Navigate replace to={`/quizzes/${attempt.quizId}/attempts/${attempt.attemptId}/result`} />
  );
}

function TakingSkeleton() {
  return (
    <div className="flex flex-col gap-8">
      <Skeleton className="h-9" label="Loading the quiz" />
      <Skeleton className="h-80" label="Loading the questions" />
    </div>
  );
}
