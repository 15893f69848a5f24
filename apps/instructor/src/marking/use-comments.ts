import { describeFailure, useApi } from '@skillbridge/client/react';
import { toast } from '@skillbridge/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';

/** Keeping, counting and deleting one's own comments; each refreshes the list. */
export function useComments() {
  const { comments } = useApi().instructor;
  const queries = useQueryClient();
  const refresh = { onSettled: () => queries.invalidateQueries(comments.list.pathFilter()) };
  const add = useMutation(comments.add.mutationOptions(refresh));
  const drop = useMutation(comments.remove.mutationOptions(refresh));
  const use = useMutation(comments.use.mutationOptions(refresh));
  const failed = add.error ?? drop.error;
  return {
    save: (text: string) => add.mutateAsync({ text }).catch(() => undefined),
    async remove({ id, text }: { id: string; text: string }): Promise<void> {
      await drop.mutateAsync({ commentId: id });
      toast({ title: 'Comment deleted', action: { label: 'Undo', onSelect: () => add.mutateAsync({ text }) } });
    },
    countUse: (commentId: string) => use.mutate({ commentId }),
    failure: failed ? describeFailure(failed).sentence : null,
  };
}
