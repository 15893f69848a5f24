import { MathText, Section, TextArea, TextField } from '@skillbridge/ui';
import { useDeferredValue } from 'react';
import { useWatch } from 'react-hook-form';
import type { DraftForm } from './editor-types.ts';
import { fieldId } from './field-id.ts';

/** Title and instructions, with the instructions as students will read them beside. */
export function TaskPart({ form }: { form: DraftForm }) {
  const { register, control, formState } = form;
  const { errors } = formState;
  const instructions = useDeferredValue(useWatch({ control, name: 'instructions' }) ?? '');
  return (
    <Section title="The task">
      <div className="flex flex-col gap-6">
        <TextField
          id={fieldId('title')}
          label="Title"
          className="max-w-xl"
          maxLength={160}
          error={errors.title?.message}
          {...register('title')}
        />
        <div className="grid gap-x-8 gap-y-4 lg:grid-cols-2">
          <TextArea
            id={fieldId('instructions')}
            label="Instructions"
            hint="Mathematics between dollar signs: $x^2$ in a line, $$x^2$$ on its own."
            rows={8}
            error={errors.instructions?.message}
            {...register('instructions')}
          />
          <section aria-labelledby="as-read" className="flex min-w-0 flex-col gap-1">
            <h3 id="as-read" className="text-sm font-semibold">
              As students read it
            </h3>
            <div className="min-h-24 border-l border-line py-1 pl-4 lg:mt-6">
              {instructions.trim() ? (
                <MathText text={instructions} />
              ) : (
                <p className="text-ink-faint">Write on the left and read here.</p>
              )}
            </div>
          </section>
        </div>
      </div>
    </Section>
  );
}
