import { useApi } from '@skillbridge/client/react';
import { QueryView } from '@skillbridge/portal';
import { Skeleton } from '@skillbridge/ui';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { askAgainIn } from '../marking/ask-again.ts';
import { DeskView } from './desk-view.tsx';

/** Where one piece of work is graded. */
export function DeskScreen() {
  const { submissionId = '' } = useParams();
  const desk = useQuery(
    useApi().instructor.grading.open.queryOptions(
      { submissionId },
      { refetchInterval: ({ state }) => askAgainIn(state.data, state.dataUpdateCount) },
    ),
  );
  return (
    <QueryView query={desk} skeleton={<Skeleton lines={10} />}>
      {(data) => <DeskView key={submissionId} desk={data} />}
    </QueryView>
  );
}
