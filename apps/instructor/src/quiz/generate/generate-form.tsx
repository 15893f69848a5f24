import { describeFailure, useApi } from '@skillbridge/client/react';
import { Button, FormError, Section, useFormSubmit } from '@skillbridge/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { type RequestFields, readRequest, usualRequest } from './request-form.ts';
import { ShapeFields } from './shape-fields.tsx';
import { SourceFields } from './source-fields.tsx';

/** What the quiz is about and what shape it has. Sent, it goes on by itself on a page of its own. */
export function GenerateForm({ courseId }: { courseId: string }) {
  const navigate = useNavigate();
  const start = useMutation(useApi().instructor.quizGenerations.start.mutationOptions());
  const form = useForm<RequestFields>({ defaultValues: usualRequest });
  const [refused, setRefused] = useState(false);
  const { onSubmit, busy } = useFormSubmit(async () => {
    form.clearErrors();
    const read = readRequest(form.getValues());
    if (!read.ok) {
      for (const { field, message } of read.problems) form.setError(field, { message });
      const [first] = read.problems;
      if (first) document.getElementById(`generate-${first.field}`)?.focus();
      return;
    }
    const made = await start.mutateAsync({ courseId, request: read.request }).catch(() => null);
    if (made) await navigate(`/courses/${courseId}/quizzes/generate/${made.id}`);
  });
  return (
    <form noValidate aria-label="Generate a quiz" onSubmit={onSubmit} className="max-w-3xl">
      <Section title="What it is about">
        <SourceFields form={form} onRefused={setRefused} />
      </Section>
      <Section title="Its shape">
        <ShapeFields form={form} />
      </Section>
      <div className="flex flex-col items-start gap-4 border-t border-line pt-6">
        {start.isError && <FormError>{describeFailure(start.error).sentence}</FormError>}
        <Button type="submit" variant="primary" pending={busy} disabled={refused}>
          Generate
        </Button>
        <p className="text-sm text-ink-soft">
          It takes a moment. You may leave the page; the draft waits in the course.
        </p>
      </div>
    </form>
  );
}
