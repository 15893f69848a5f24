import { useApi } from '@skillbridge/client/react';
import { QueryView } from '@skillbridge/portal';
import { Skeleton } from '@skillbridge/ui';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { askAgainIn } from '../marking/ask-again.ts';
import { AttemptView } from './attempt-view.tsx';

/** Where one attempt at a quiz is graded. */
export function AttemptScreen() {
  const { attemptId = '' } = useParams();
  const attempt = useQuery(
    useApi().instructor.grading.openAttempt.queryOptions(
      { attemptId },
      { refetchInterval: ({ state }) => askAgainIn(state.data, state.dataUpdateCount) },
    ),
  );
  return (
    <QueryView query={attempt} skeleton={<Skeleton lines={10} />}>
      {(data) => <AttemptView key={attemptId} attempt={data} />}
    </QueryView>
  );
}
