import { useApi } from '@skillbridge/client/react';
import { toast } from '@skillbridge/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { rescueFocus } from '../shared/rescue-focus.ts';
import { settle } from '../shared/settle.ts';

/** Runs parked jobs again; `error` says why the last one was not taken. */
export function useRerun() {
  const { jobs, academy } = useApi().admin;
  const queries = useQueryClient();
  const call = useMutation(
    jobs.rerun.mutationOptions({
      onSettled: () => {
        void queries.invalidateQueries(academy.overview.queryFilter());
        return queries.invalidateQueries(jobs.parked.queryFilter());
      },
    }),
  );
  return {
    error: call.error as unknown,
    /** Settles when it is done, refused or not, so that the button waits for it. */
    rerun: async (jobId: string): Promise<void> => {
      const taken = await settle(call.mutateAsync({ jobId }));
      if (!taken) return;
      toast({ title: 'It runs again', description: 'Should it fail once more, it comes back here.' });
      rescueFocus();
    },
  };
}
