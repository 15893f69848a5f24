import { SegmentedControl, TextArea } from '@skillbridge/ui';
import { useWatch } from 'react-hook-form';
import type { RequestFields, RequestForm } from './request-form.ts';
import { StandardPicker } from './standard-picker.tsx';
import { WorksheetPicker } from './worksheet-picker.tsx';

const sources: readonly { value: RequestFields['source']; label: string }[] = [
  { value: 'description', label: 'Describe it' },
  { value: 'standard', label: 'A standard' },
  { value: 'worksheet', label: 'A worksheet' },
];

/** What the questions are made from. */
export function SourceFields({ form, onRefused }: { form: RequestForm; onRefused: (refused: boolean) => void }) {
  const { control, register, setValue, clearErrors, formState } = form;
  const { source, standardId } = useWatch({ control });
  const { errors } = formState;
  return (
    <div className="flex flex-col gap-6">
      <SegmentedControl
        label="Made from"
        className="w-full max-w-md"
        segments={sources}
        value={source ?? 'description'}
        onValueChange={(value) => {
          const next = sources.find((one) => one.value === value)?.value ?? 'description';
          setValue('source', next);
          clearErrors();
          onRefused(false);
        }}
      />
      {source === 'description' && (
        <TextArea
          id="generate-description"
          label="Description"
          hint="The topic, and whatever matters: “Linear equations in one variable, with word problems about money.”"
          rows={4}
          maxLength={4000}
          error={errors.description?.message}
          {...register('description')}
        />
      )}
      {source === 'standard' && (
        <StandardPicker
          value={standardId ?? ''}
          error={errors.standardId?.message}
          onChange={(id) => {
            setValue('standardId', id);
            clearErrors('standardId');
          }}
        />
      )}
      {source === 'worksheet' && (
        <>
          <WorksheetPicker
            error={errors.fileId?.message}
            onFile={(fileId, refused) => {
              setValue('fileId', fileId);
              if (fileId !== '') clearErrors('fileId');
              onRefused(refused);
            }}
          />
          <TextArea
            id="generate-note"
            label="What to take from it"
            optional
            hint="Such as “the first page only”, or “about the causes, not the dates”."
            rows={2}
            maxLength={1000}
            className="[&_textarea]:min-h-16"
            error={errors.note?.message}
            {...register('note')}
          />
        </>
      )}
    </div>
  );
}
