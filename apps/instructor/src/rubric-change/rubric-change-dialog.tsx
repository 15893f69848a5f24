import type { Outputs } from '@skillbridge/client/react';
import { describeFailure, useApi } from '@skillbridge/client/react';
import type { Rubric } from '@skillbridge/domain';
import { QueryView } from '@skillbridge/portal';
import { Button, Dialog, FormError } from '@skillbridge/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useQueueRefresh } from '../marking/use-queue-refresh.ts';
import { RubricMoves } from './rubric-moves.tsx';

/** Who would move under another rubric, and the button that moves them: exactly as shown, or not at all. */
export function RubricChangeDialog({
  assignmentId,
  rubric,
  onClose,
  onApplied,
}: {
  assignmentId: string;
  rubric: Rubric;
  onClose: () => void;
  onApplied: (receipt: Outputs['instructor']['assignments']['applyRubric']) => void;
}) {
  const { assignments } = useApi().instructor;
  const refreshQueue = useQueueRefresh();
  const looking = useMutation(assignments.rubricPreview.mutationOptions());
  const preview = useQuery({
    queryKey: [...assignments.rubricPreview.mutationKey(), { assignmentId, rubric }],
    queryFn: () => looking.mutateAsync({ assignmentId, rubric }),
    ...{ staleTime: 0, gcTime: 0, retry: false },
  });
  const apply = useMutation(assignments.applyRubric.mutationOptions());
  const { data } = preview;
  const submit = async (): Promise<void> => {
    if (!data) return;
    const sent = { assignmentId, rubric, fingerprint: data.fingerprint };
    const receipt = await apply.mutateAsync(sent).catch(() => null);
    if (!receipt) return void preview.refetch();
    refreshQueue();
    onApplied(receipt);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      size="md"
      title="Who moves"
      description="Marks on a level keep their level; others are scaled. Nothing changes before you apply it."
      actions={
        <>
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button variant="primary" pending={apply.isPending} disabled={!data} onClick={submit}>
            Apply this rubric
          </Button>
        </>
      }
    >
      <QueryView query={preview}>{(shown) => <RubricMoves preview={shown} />}</QueryView>
      <FormError>{apply.error && describeFailure(apply.error).sentence}</FormError>
    </Dialog>
  );
}
