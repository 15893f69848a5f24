import type { QuizDraft } from '@skillbridge/domain/answers';
import { MathText, Section, TextArea, TextField } from '@skillbridge/ui';
import { useDeferredValue } from 'react';
import { fieldId } from './draft/field-id.ts';
import type { DraftProblem } from './draft/find-problems.ts';
import type { Edit } from './use-quiz-draft.ts';

/** What the quiz is called and what students are told before they begin. */
export function AboutPart({
  draft,
  edit,
  problems,
}: {
  draft: QuizDraft;
  edit: Edit;
  problems: readonly DraftProblem[];
}) {
  const error = (path: string): string | undefined => problems.find((one) => one.path === path)?.message;
  const shown = useDeferredValue(draft.instructions);
  return (
    <Section title="The quiz">
      <div className="flex max-w-2xl flex-col gap-6">
        <TextField
          id={fieldId('quiz', 'title')}
          label="Title"
          className="max-w-xl"
          maxLength={200}
          value={draft.title}
          error={error('title')}
          onChange={(event) => {
            const title = event.currentTarget.value;
            edit('Edit the title', (now) => ({ ...now, title }), 'title');
          }}
        />
        <TextArea
          id={fieldId('quiz', 'instructions')}
          label="Instructions"
          optional
          hint="What students read before they begin."
          rows={2}
          maxLength={8000}
          className="[&_textarea]:min-h-16"
          value={draft.instructions}
          error={error('instructions')}
          onChange={(event) => {
            const instructions = event.currentTarget.value;
            edit('Edit the instructions', (now) => ({ ...now, instructions }), 'instructions');
          }}
        />
        {shown.includes('$') && (
          <div className="border-l border-line pl-4 text-ink-soft">
            <MathText text={shown} />
          </div>
        )}
      </div>
    </Section>
  );
}
