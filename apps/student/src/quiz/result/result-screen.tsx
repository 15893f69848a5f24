import { describeFailure, useApi } from '@skillbridge/client/react';
import { QueryView } from '@skillbridge/portal';
import { Skeleton } from '@skillbridge/ui';
import { useQuery } from '@tanstack/react-query';
import { Navigate, useParams } from 'react-router';
import { NoSuchQuiz } from '../no-such-quiz.tsx';
import { ResultPage } from './result-page.tsx';

/** What came of an attempt, as far as it is due. One under way leads back to it. */
export function ResultScreen() {
  const { attemptId = '' } = useParams();
  const result = useQuery(useApi().student.quizzes.result.queryOptions({ attemptId }));
  if (result.isError && !result.data && describeFailure(result.error).reason === 'NOT_FOUND') return <NoSuchQuiz />;
  return (
    <QueryView query={result} skeleton={<Skeleton lines={8} label="Loading your result" />}>
      {(data) =>
        data.status === 'in-progress' ? (
          <Navigate replace to={`/quizzes/${data.quizId}/attempts/${attemptId}`} />
        ) : (
          <ResultPage key={attemptId} result={data} />
        )
      }
    </QueryView>
  );
}
