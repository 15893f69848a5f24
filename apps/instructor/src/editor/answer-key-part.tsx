import type { KeyedProblem } from '@skillbridge/domain/answers';
import { Button, Section, toast } from '@skillbridge/ui';
import { EyeOff, Plus } from 'lucide-react';
import { useFieldArray } from 'react-hook-form';
import { UnguardedNotice } from '../shared/unguarded-notice.tsx';
import { DraftKeyButton } from './draft-key-button.tsx';
import type { DraftForm } from './editor-types.ts';
import { fieldId } from './field-id.ts';
import { KeyedProblemFields } from './keyed-problem-fields.tsx';
import { useMovingFocus } from './use-moving-focus.ts';

const MOST = 40;

/** The reference answers. For the tutor's guard, for pre-grading and for staff. */
export function AnswerKeyPart({
  form,
  courseId,
  assignmentId,
}: {
  form: DraftForm;
  courseId: string;
  assignmentId: string | null;
}) {
  const { fields, append, remove, insert, update } = useFieldArray({
    control: form.control,
    name: 'answerKey.problems',
    keyName: 'key',
  });
  const focus = useMovingFocus();
  const add = (): void => {
    const label = String(fields.length + 1);
    append({ label, answer: '', accepted: [], solution: '', hints: [] }, { shouldFocus: false });
    focus(fieldId(`answerKey.problems.${fields.length}.answer`));
  };
  const drop = (index: number): void => {
    const gone = form.getValues(`answerKey.problems.${index}`);
    if (!gone) return;
    remove(index);
    focus('field-add-problem');
    toast({
      title: `Removed the key of problem ${gone.label || index + 1}`,
      action: { label: 'Undo', onSelect: () => insert(index, gone, { shouldFocus: false }) },
    });
  };
  const take = (problems: readonly KeyedProblem[]): void => {
    const known = form.getValues('answerKey.problems') ?? [];
    const fresh: KeyedProblem[] = [];
    for (const problem of problems) {
      // A row that was added and not filled yet gives way as well.
      const at = known.findIndex(({ label }) => label === problem.label);
      if (at === -1) fresh.push(problem);
      else update(at, problem);
    }
    append(fresh.slice(0, MOST - known.length), { shouldFocus: false });
  };
  return (
    <Section
      title="Answer key"
      hint={
        <span className="inline-flex items-center gap-2">
          <EyeOff aria-hidden className="size-4 shrink-0" strokeWidth={1.75} />
          Never shown to students before they hand in. After that the tutor explains by it.
        </span>
      }
    >
      {fields.length === 0 && <UnguardedNotice />}
      <ol className="flex flex-col">
        {fields.map((field, index) => (
          <KeyedProblemFields key={field.key} form={form} index={index} onRemove={() => drop(index)} />
        ))}
      </ol>
      <div className="flex flex-wrap items-start gap-2 pt-4">
        <Button id="field-add-problem" size="sm" icon={Plus} onClick={add} disabled={fields.length >= MOST}>
          Add problem
        </Button>
        <DraftKeyButton form={form} courseId={courseId} assignmentId={assignmentId} onTake={take} />
      </div>
    </Section>
  );
}
