import { useApi } from '@skillbridge/client/react';
import { useQueryClient } from '@tanstack/react-query';

/** Has everything that counts waiting work look again. */
export function useQueueRefresh(): () => void {
  const { instructor } = useApi();
  const queries = useQueryClient();
  return () => {
    void queries.invalidateQueries(instructor.grading.queue.pathFilter());
    void queries.invalidateQueries(instructor.dashboard.pathFilter());
    void queries.invalidateQueries(instructor.courses.pathFilter());
  };
}
