import {
  Button,
  Checkbox,
  DateTimeField,
  DialogActions,
  FormError,
  NumberField,
  PageHeader,
  RadioGroup,
  SegmentedControl,
  SelectField,
  Switch,
  TextArea,
  TextField,
  toast,
  UnsavedGuard,
} from '@skillbridge/ui';
import { Lock } from 'lucide-react';
import { useState } from 'react';
import { useForm } from 'react-hook-form';

const modes = [
  { value: 'hint', label: 'Hint', hint: 'One nudge at a time; never the next line.' },
  { value: 'scaffold', label: 'Scaffold', hint: 'Breaks the work into steps.' },
  { value: 'check', label: 'Check', hint: 'Points at the first step that went wrong.' },
];

export function FieldsPage() {
  const { register, handleSubmit, formState } = useForm({
    defaultValues: {
      title: '',
      instructions: 'Solve $2x + 5 = 13$ and say how you know.',
      course: '',
      points: 20,
      due: '2026-11-27T17:00',
      mode: 'scaffold',
      late: true,
      notify: true,
    },
  });
  const [segment, setSegment] = useState('hint');
  const { errors } = formState;
  const save = handleSubmit(async (values) => {
    await new Promise((done) => setTimeout(done, 600));
    toast({ title: 'Saved', description: values.title });
  });
  return (
    <>
      <PageHeader back={{ to: '/data', label: 'SAT Math' }} title="New assignment" meta="Draft, seen by nobody yet" />
      <UnsavedGuard dirty={formState.isDirty && !formState.isSubmitSuccessful} />
      <form onSubmit={save} noValidate className="flex max-w-2xl flex-col gap-6">
        <FormError>{errors.title ? 'One field needs another look.' : null}</FormError>
        <TextField
          label="Title"
          error={errors.title?.message}
          {...register('title', { required: 'Give the assignment a title.' })}
        />
        <TextArea label="Instructions" hint="Formulas go between dollar signs." {...register('instructions')} />
        <div className="grid gap-6 sm:grid-cols-2">
          <SelectField
            label="Course"
            placeholder="Choose a course"
            options={[
              { value: 'math', label: 'SAT Math' },
              { value: 'reading', label: 'SAT Reading' },
            ]}
            {...register('course')}
          />
          <NumberField
            label="Points"
            suffix="points"
            min={0}
            step={0.5}
            {...register('points', { valueAsNumber: true })}
          />
        </div>
        <DateTimeField label="Due" timeZone="America/New_York" optional {...register('due')} />
        <RadioGroup label="Tutor" options={modes} {...register('mode')} />
        <SegmentedControl
          label="How the tutor helps"
          value={segment}
          onValueChange={setSegment}
          segments={[...modes, { value: 'explain', label: 'Explain', icon: Lock, disabled: true }]}
          className="max-w-md"
        />
        <Checkbox label="Accept late work" hint="It is marked late." {...register('late')} />
        <Switch label="Tell parents when grades are published" {...register('notify')} />
        <TextField label="Join code" value="LARCH-2291" readOnly hint="Students type this to join." />
        <TextField label="Archived name" value="Autumn 2025" disabled />
        <DialogActions>
          <Button variant="quiet">Preview as a student</Button>
          <Button>Save draft</Button>
          <Button type="submit" variant="primary" pending={formState.isSubmitting}>
            Publish
          </Button>
        </DialogActions>
      </form>
    </>
  );
}
