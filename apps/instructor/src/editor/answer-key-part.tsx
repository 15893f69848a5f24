import { AlertBanner, Button, Section, toast } from '@skillbridge/ui';
import { EyeOff, Plus } from 'lucide-react';
import { useFieldArray } from 'react-hook-form';
import type { DraftForm } from './editor-types.ts';
import { fieldId } from './field-id.ts';
import { KeyedProblemFields } from './keyed-problem-fields.tsx';
import { useMovingFocus } from './use-moving-focus.ts';

const MOST = 40;

/** The reference answers. For the tutor's guard, for pre-grading and for staff. */
export function AnswerKeyPart({ form }: { form: DraftForm }) {
  const { fields, append, remove, insert } = useFieldArray({
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
  return (
    <Section
      title="Answer key"
      hint={
        <span className="inline-flex items-center gap-2">
          <EyeOff aria-hidden className="size-4 shrink-0" strokeWidth={1.75} />
          Never shown to students before their grade is out.
        </span>
      }
    >
      {fields.length === 0 && (
        <AlertBanner tone="warning" title="Unguarded">
          Without a key the tutor can hold back only what it can work out itself, and suggestions are less sure.
        </AlertBanner>
      )}
      <ol className="flex flex-col">
        {fields.map((field, index) => (
          <KeyedProblemFields key={field.key} form={form} index={index} onRemove={() => drop(index)} />
        ))}
      </ol>
      <div className="pt-4">
        <Button id="field-add-problem" size="sm" icon={Plus} onClick={add} disabled={fields.length >= MOST}>
          Add problem
        </Button>
      </div>
    </Section>
  );
}
