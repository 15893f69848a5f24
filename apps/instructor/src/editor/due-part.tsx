import { useMe } from '@skillbridge/client/react';
import { POINT_STEP, parseLocalDateTime } from '@skillbridge/domain';
import { formatDateTime, NumberField, Section, TextField } from '@skillbridge/ui';
import { useWatch } from 'react-hook-form';
import { nameZone } from '../shared/name-zone.ts';
import type { DraftForm } from './editor-types.ts';
import { fieldId } from './field-id.ts';

/** When it is due, by the academy's clock, and what it is worth. */
export function DuePart({ form }: { form: DraftForm }) {
  const { academy } = useMe();
  const { register, control, formState } = form;
  const { errors } = formState;
  const due = readDue(useWatch({ control, name: 'dueAt' }) ?? '', academy.timeZone);
  return (
    <Section title="When and how much">
      <div className="grid max-w-xl gap-x-6 gap-y-6 sm:grid-cols-[minmax(0,1fr)_10rem]">
        <TextField
          type="datetime-local"
          id={fieldId('dueAt')}
          label="Due"
          hint={due.words ?? `By the academy’s clock, ${nameZone(academy.timeZone)}`}
          error={errors.dueAt?.message ?? due.problem}
          {...register('dueAt')}
        />
        <NumberField
          id={fieldId('maxPoints')}
          label="Total points"
          hint="What all of it is worth."
          min={0}
          step={POINT_STEP}
          suffix="points"
          error={errors.maxPoints?.message}
          {...register('maxPoints', { valueAsNumber: true })}
        />
      </div>
    </Section>
  );
}

function readDue(text: string, timeZone: string): { words?: string; problem?: string } {
  if (text.trim() === '') return {};
  const parsed = parseLocalDateTime(text, timeZone);
  if (!parsed.ok) return { problem: parsed.problem };
  return { words: `${formatDateTime(parsed.at, timeZone)} ${nameZone(timeZone)}` };
}
