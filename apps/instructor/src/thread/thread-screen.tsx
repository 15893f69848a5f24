import { useApi } from '@skillbridge/client/react';
import { QueryView } from '@skillbridge/portal';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { ThreadView } from './thread-view.tsx';

/** One conversation of a student with the tutor. */
export function ThreadScreen() {
  const { threadId = '' } = useParams();
  const thread = useQuery(useApi().instructor.tutor.thread.queryOptions({ threadId }));
  return <QueryView query={thread}>{(data) => <ThreadView key={data.id} view={data} />}</QueryView>;
}
