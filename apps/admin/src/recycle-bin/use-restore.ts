import { useApi } from '@skillbridge/client/react';
import { toast } from '@skillbridge/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { rescueFocus } from '../shared/rescue-focus.ts';
import { settle } from '../shared/settle.ts';
import type { BinItem } from '../shared/types.ts';

/** Takes things out of the bin; `error` says why the last one could not come back. */
export function useRestore() {
  const { admin } = useApi();
  const queries = useQueryClient();
  const call = useMutation(
    admin.recycleBin.restore.mutationOptions({
      // What came back may stand in any list of this portal.
      onSuccess: () => queries.invalidateQueries(admin.pathFilter()),
    }),
  );
  return {
    error: call.error as unknown,
    /** Settles when it is done, refused or not, so that the button waits for it. */
    restore: async ({ kind, id, name }: BinItem): Promise<void> => {
      const restored = await settle(call.mutateAsync({ kind, id }));
      if (!restored) return;
      toast(`${name} is back`);
      rescueFocus();
    },
  };
}
