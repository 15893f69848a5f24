import { type Rubric, rubricSchema, rubricTotal } from '@skillbridge/domain';
import { AlertBanner, Button, formatCount, toast } from '@skillbridge/ui';
import { useState } from 'react';
import type { DraftForm } from '../editor/editor-types.ts';
import { RubricChangeDialog } from './rubric-change-dialog.tsx';

/** On work that is graded already: points of the rubric change only once one has seen who moves. */
export function ChangeRubric({
  form,
  assignmentId,
  handedIn,
  onApplied,
}: {
  form: DraftForm;
  assignmentId: string;
  handedIn: number;
  /** Called with the version that the next save builds on. */
  onApplied: (version: number) => void;
}) {
  const [asked, setAsked] = useState<Rubric | null>(null);
  const ask = async (): Promise<void> => {
    const rubric = rubricSchema.safeParse(form.getValues('rubric'));
    if (rubric.success) setAsked(rubric.data);
    else await form.trigger('rubric');
  };
  return (
    <>
      <AlertBanner
        tone="warning"
        className="mb-4"
        title={`${formatCount(handedIn, 'student')} handed in already`}
        action={
          <Button size="sm" onClick={ask}>
            See who moves
          </Button>
        }
      >
        New points or levels reach work that is graded only when you have seen who moves. Names and texts save as ever.
      </AlertBanner>
      {asked && (
        <RubricChangeDialog
          assignmentId={assignmentId}
          rubric={asked}
          onClose={() => setAsked(null)}
          onApplied={({ version, moved, reopened }) => {
            form.setValue('maxPoints', rubricTotal(asked));
            onApplied(version);
            setAsked(null);
            toast({
              tone: 'success',
              title: `${formatCount(moved, 'grade')} moved`,
              ...(reopened > 0 && { description: `${formatCount(reopened, 'piece')} of work is back in the queue.` }),
            });
          }}
        />
      )}
    </>
  );
}
