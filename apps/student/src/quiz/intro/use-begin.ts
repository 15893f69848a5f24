import { describeFailure, useApi } from '@skillbridge/client/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';

/** Begins an attempt and goes to it. The key is made with the page, so that a second click begins nothing new. */
export function useBegin(quizId: string) {
  const api = useApi();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [attemptKey] = useState(() => crypto.randomUUID());
  const [problem, setProblem] = useState<string | null>(null);
  const { mutateAsync } = useMutation(api.student.quizzes.begin.mutationOptions());
  async function begin(): Promise<void> {
    setProblem(null);
    try {
      const attempt = await mutateAsync({ quizId, attemptKey });
      const { attemptId } = attempt;
      queries.setQueryData(api.student.quizzes.attempt.queryKey({ attemptId }), attempt);
      void queries.invalidateQueries({ queryKey: api.student.quizzes.list.queryKey() });
      void queries.invalidateQueries({ queryKey: api.student.quizzes.open.queryKey({ quizId }), refetchType: 'none' });
      await navigate(`/quizzes/${quizId}/attempts/${attemptId}`);
    } catch (error) {
      setProblem(describeFailure(error).sentence);
    }
  }
  return { begin, problem };
}
