import { describeFailure, useApi } from '@skillbridge/client/react';
import type { KeyedProblem } from '@skillbridge/domain/answers';
import { Button, FormError } from '@skillbridge/ui';
import { useMutation } from '@tanstack/react-query';
import { Sparkles } from 'lucide-react';
import { useState } from 'react';
import { DraftedKey } from './drafted-key.tsx';
import type { DraftForm } from './editor-types.ts';

/** Has a key drafted from what is on the page; nothing enters the form before the instructor confirms it. */
export function DraftKeyButton({
  form,
  courseId,
  assignmentId,
  onTake,
}: {
  form: DraftForm;
  courseId: string;
  assignmentId: string | null;
  onTake: (problems: readonly KeyedProblem[]) => void;
}) {
  const [open, setOpen] = useState(false);
  const draft = useMutation(useApi().instructor.tutor.draftKey.mutationOptions({ onSuccess: () => setOpen(true) }));
  const ask = (): void =>
    draft.mutate({
      ...{ courseId, assignmentId },
      instructions: form.getValues('instructions') ?? '',
      fileIds: form.getValues('materials.fileIds') ?? [],
    });
  return (
    <>
      <Button size="sm" icon={Sparkles} pending={draft.isPending} onClick={ask}>
        Draft from the worksheet
      </Button>
      {draft.error && (
        <div className="basis-full">
          <FormError>{describeFailure(draft.error).sentence}</FormError>
        </div>
      )}
      {draft.data && (
        <DraftedKey
          // Drafted again, nothing of it is taken yet.
          key={draft.submittedAt}
          open={open}
          drafted={draft.data}
          inForm={form.getValues('answerKey.problems') ?? []}
          onTake={onTake}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
