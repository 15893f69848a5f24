import { describeFailure, useApi } from '@skillbridge/client/react';
import { Button, FormError, NumberField, SelectField, Switch, toast } from '@skillbridge/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AgreementOfCourse } from './agreement-types.ts';

const USUAL = 0.9;
const shares = [0, 0.05, 0.1, 0.2, 0.3, 0.5, 1];

/** From which confidence suggestions may be approved together, and how much work is marked before they are seen. */
export function GradingSettings({ agreement }: { agreement: AgreementOfCourse }) {
  const { courseId, version } = agreement;
  const { grading } = useApi().instructor;
  const queries = useQueryClient();
  const [on, setOn] = useState(agreement.bulkFrom !== null);
  const [from, setFrom] = useState(String(Math.round((agreement.bulkFrom ?? USUAL) * 100)));
  const [share, setShare] = useState(agreement.blindShare);
  const save = useMutation(grading.setGrading.mutationOptions());
  const percent = Number(from);
  const wrong = on && !(percent >= 50 && percent <= 100);
  const submit = async (): Promise<void> => {
    if (wrong) return;
    const sent = { courseId, version, bulkFrom: on ? percent / 100 : null, blindShare: share };
    const receipt = await save.mutateAsync(sent).catch(() => null);
    if (!receipt) return;
    toast({ title: 'Saved', tone: 'success' });
    await queries.invalidateQueries(grading.agreement.pathFilter());
    void queries.invalidateQueries(grading.bulkPreview.pathFilter());
  };
  return (
    <form
      className="flex max-w-md flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Switch
        label="Allow bulk approval"
        hint="Where agreement is too low it is off, whatever is set here."
        checked={on}
        onChange={(event) => setOn(event.currentTarget.checked)}
      />
      {on && (
        <NumberField
          label="From a confidence of"
          className="w-44"
          min={50}
          max={100}
          step={1}
          suffix="%"
          value={from}
          error={wrong ? 'Take 50% to 100%.' : undefined}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
      )}
      <SelectField
        label="Work that you mark first"
        hint="For this share the suggestion is kept back until your marks are complete. It is the fairest measure."
        value={String(share)}
        onChange={(event) => setShare(Number(event.currentTarget.value))}
        options={[...new Set([...shares, agreement.blindShare])]
          .sort((a, b) => a - b)
          .map((one) => ({ value: String(one), label: one === 0 ? 'None' : `${Math.round(one * 100)}%` }))}
      />
      <FormError>{save.error && describeFailure(save.error).sentence}</FormError>
      <Button type="submit" variant="primary" pending={save.isPending} className="self-start">
        Save
      </Button>
    </form>
  );
}
