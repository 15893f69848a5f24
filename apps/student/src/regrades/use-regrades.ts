import { describeFailure, type Inputs, type Outputs, useApi } from '@skillbridge/client/react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

type Work = Inputs['student']['regrades']['ofWork']['work'];
export type OwnRegrade = Outputs['student']['regrades']['ofWork'][number];

/** What the student asked their instructor to look at again in one piece of work, and the way to ask. */
export function useRegrades(work: Work, enabled: boolean) {
  const api = useApi();
  const queries = useQueryClient();
  const key = api.student.regrades.ofWork.queryKey({ work });
  const { data, isPending } = useQuery(api.student.regrades.ofWork.queryOptions({ work }, { enabled }));
  const { mutateAsync } = useMutation(api.student.regrades.ask.mutationOptions());
  return {
    known: enabled && !isPending,
    of: (partId: string): OwnRegrade | null => data?.find((one) => one.partId === partId) ?? null,
    /** Resolves to null once it is asked, else to the sentence that says why not. */
    async ask(partId: string, reason: string): Promise<string | null> {
      try {
        const asked = await mutateAsync({ work, partId, reason });
        queries.setQueryData(key, (old) => [...(old ?? []).filter((one) => one.partId !== partId), asked]);
        return null;
      } catch (error) {
        const { reason: code, sentence, fields } = describeFailure(error);
        // Asked in another tab meanwhile: the page shows it.
        if (code === 'WRONG_STATE') await queries.invalidateQueries({ queryKey: key });
        return fields['reason'] ?? sentence;
      }
    },
  };
}

export type Regrades = ReturnType<typeof useRegrades>;
