import { Button, Checkbox, Section, toast } from '@skillbridge/ui';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useFieldArray } from 'react-hook-form';
import { ChangeRubric } from '../rubric-change/change-rubric.tsx';
import { CriterionFields } from './criterion-fields.tsx';
import type { DraftForm } from './editor-types.ts';
import { fieldId } from './field-id.ts';
import { RubricTotal } from './rubric-total.tsx';
import { useMovingFocus } from './use-moving-focus.ts';

const MOST = 12;

/** The named criteria that the work is marked by. */
export function RubricPart({
  form,
  handedIn,
  published,
  onApplied,
}: {
  form: DraftForm;
  handedIn: number;
  /** The assignment once students have it; null before. */
  published: { readonly id: string } | null;
  /** Another rubric was applied to graded work; the next save builds on this version. */
  onApplied: (version: number) => void;
}) {
  const { fields, append, remove, insert, move } = useFieldArray({
    control: form.control,
    name: 'rubric.criteria',
    keyName: 'key',
  });
  const focus = useMovingFocus();
  const [said, setSaid] = useState('');
  const add = (): void => {
    append({ id: crypto.randomUUID(), name: '', description: '', maxPoints: Number.NaN }, { shouldFocus: false });
    focus(fieldId(`rubric.criteria.${fields.length}.name`));
  };
  const moveTo = (from: number, to: number): void => {
    move(from, to);
    focus(`move-${to}-${to < from ? 'up' : 'down'}`);
    setSaid(`Now criterion ${to + 1} of ${fields.length}.`);
  };
  const drop = (index: number): void => {
    const gone = form.getValues(`rubric.criteria.${index}`);
    remove(index);
    focus(fieldId('rubric.criteria'));
    toast({
      title: `Removed ${gone.name.trim() ? `“${gone.name.trim()}”` : `criterion ${index + 1}`}`,
      action: { label: 'Undo', onSelect: () => insert(index, gone, { shouldFocus: false }) },
    });
  };
  return (
    <Section title="Rubric" hint="Students see these criteria. Each is marked on its own.">
      {published && handedIn > 0 && (
        <ChangeRubric form={form} assignmentId={published.id} handedIn={handedIn} onApplied={onApplied} />
      )}
      <ol className="flex flex-col">
        {fields.map((field, index) => (
          <CriterionFields
            key={field.key}
            form={form}
            index={index}
            count={fields.length}
            onMove={(to) => moveTo(index, to)}
            onRemove={() => drop(index)}
          />
        ))}
      </ol>
      <div className="flex flex-wrap items-center justify-between gap-4 border-t border-line pt-4">
        <Button id={fieldId('rubric.criteria')} size="sm" icon={Plus} onClick={add} disabled={fields.length >= MOST}>
          Add criterion
        </Button>
        <RubricTotal form={form} />
      </div>
      <div className="pt-4">
        <Checkbox
          label="Grade without names"
          hint="Whoever grades sees no names until the grade is out."
          {...form.register('anonymous')}
        />
      </div>
      <p role="status" className="sr-only">
        {said}
      </p>
    </Section>
  );
}
