import { useApi } from '@skillbridge/client/react';
import { SelectField, TextArea, TextField, TextLink } from '@skillbridge/ui';
import { useQuery } from '@tanstack/react-query';
import type { UseFormReturn } from 'react-hook-form';
import { failureSentence } from '../failure-sentence.ts';
import type { CourseValues } from './course-values.ts';

type CourseFieldsProps = {
  form: UseFormReturn<CourseValues>;
  /** Sentences by field, from the server. */
  refused: Readonly<Record<string, string>>;
  autoFocus?: boolean;
};

/** Title, subject, instructor and description of a course. */
export function CourseFields({ form, refused, autoFocus = false }: CourseFieldsProps) {
  const { register, formState } = form;
  const error = (name: keyof CourseValues) => formState.errors[name]?.message ?? refused[name];
  const instructors = useQuery(useApi().admin.courses.instructors.queryOptions());
  return (
    <>
      <TextField label="Title" autoFocus={autoFocus} error={error('title')} {...register('title')} />
      <TextField label="Subject" placeholder="SAT Math" error={error('subject')} {...register('subject')} />
      {instructors.data ? (
        <SelectField
          label="Instructor"
          hint={
            instructors.data.length === 0 && (
              <>
                There is no instructor yet. <TextLink to="/people?role=instructor">Invite one first</TextLink>.
              </>
            )
          }
          placeholder="Choose an instructor"
          options={instructors.data.map(({ id, fullName, email }) => ({ value: id, label: `${fullName} (${email})` }))}
          error={error('instructorId')}
          {...register('instructorId')}
        />
      ) : (
        <SelectField
          key="loading"
          label="Instructor"
          placeholder="Loading"
          options={[]}
          disabled
          error={failureSentence(instructors.error) ?? undefined}
        />
      )}
      <TextArea label="Description" optional error={error('description')} {...register('description')} />
    </>
  );
}
