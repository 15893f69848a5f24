import { describeFailure, useApi } from '@skillbridge/client/react';
import { toast } from '@skillbridge/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { WorkRef } from './marked-work.ts';

/** Asks for a suggestion that was kept back, and has the desk read it. */
export function useReveal({ kind, workId }: WorkRef) {
  const api = useApi();
  const queries = useQueryClient();
  const reveal = useMutation(api.instructor.grading.revealSuggestion.mutationOptions());
  return async (version: number): Promise<void> => {
    try {
      await reveal.mutateAsync({ kind, workId, version });
      const desk =
        kind === 'attempt' ? api.instructor.grading.openAttempt.pathFilter() : api.instructor.grading.open.pathFilter();
      await queries.invalidateQueries(desk);
    } catch (error) {
      toast({ title: describeFailure(error).sentence, tone: 'danger' });
    }
  };
}
