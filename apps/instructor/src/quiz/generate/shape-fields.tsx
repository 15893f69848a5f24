import type { GenerationRequest } from '@skillbridge/domain';
import { NumberField, RadioGroup } from '@skillbridge/ui';
import type { RequestForm } from './request-form.ts';

const difficulties: readonly { value: GenerationRequest['difficulty']; label: string; hint?: string }[] = [
  { value: 'mixed', label: 'Mixed', hint: 'From easy to hard.' },
  { value: 'easy', label: 'Easy' },
  { value: 'medium', label: 'Medium' },
  { value: 'hard', label: 'Hard' },
];
const mixes: readonly { value: GenerationRequest['mix']; label: string; hint: string }[] = [
  { value: 'all-choice', label: 'All multiple choice', hint: 'Scored at once.' },
  { value: 'mostly-choice', label: 'Mostly multiple choice', hint: 'About one in four is typed.' },
  { value: 'half-choice', label: 'About half', hint: 'As many answers typed as chosen.' },
];

/** How many questions, how hard, and of which kinds. */
export function ShapeFields({ form }: { form: RequestForm }) {
  const { register, formState } = form;
  return (
    <div className="grid gap-x-8 gap-y-6 sm:grid-cols-3">
      <NumberField
        id="generate-length"
        label="Questions"
        hint="From 1 to 25."
        className="max-w-40"
        min={1}
        max={25}
        step={1}
        error={formState.errors.length?.message}
        {...register('length', { valueAsNumber: true })}
      />
      <RadioGroup label="Difficulty" options={difficulties} {...register('difficulty')} />
      <RadioGroup label="Kinds of question" options={mixes} {...register('mix')} />
    </div>
  );
}
