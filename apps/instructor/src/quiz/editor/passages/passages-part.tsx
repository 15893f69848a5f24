import type { QuizDraft } from '@skillbridge/domain/answers';
import { Button, formatCount, Section, toast } from '@skillbridge/ui';
import { Plus } from 'lucide-react';
import { useMovingFocus } from '../../../editor/use-moving-focus.ts';
import { addPassage, changePassage, removePassage } from '../draft/change-items.ts';
import { fieldId } from '../draft/field-id.ts';
import type { DraftProblem } from '../draft/find-problems.ts';
import type { Edit } from '../use-quiz-draft.ts';
import { PassageFields } from './passage-fields.tsx';

const MOST = 20;

/** Texts that several questions are about. */
export function PassagesPart({
  draft,
  edit,
  problems,
}: {
  draft: QuizDraft;
  edit: Edit;
  problems: readonly DraftProblem[];
}) {
  const { passages, items } = draft.questions;
  const focus = useMovingFocus();
  const add = (): void => {
    const id = crypto.randomUUID();
    edit('Add a passage', (now) => addPassage(now, { id, title: '', text: '' }));
    focus(fieldId(id, 'title'));
  };
  const remove = (id: string, index: number): void => {
    edit(`Delete passage ${index + 1}`, (now) => removePassage(now, id));
    focus(fieldId('quiz', 'passages'));
    toast({ title: `Deleted passage ${index + 1}`, description: 'Its questions stay. Ctrl+Z brings it back.' });
  };
  return (
    <Section title="Passages" hint="Texts that several questions are about. Link a question to one under “About”.">
      <ol className="flex flex-col">
        {passages.map((passage, index) => (
          <PassageFields
            key={passage.id}
            {...{ passage, index }}
            use={formatCount(items.filter((item) => item.passageId === passage.id).length, 'question')}
            error={(path) => problems.find((one) => one.passageId === passage.id && one.path === path)?.message}
            onChange={(next, field) =>
              edit(`Edit passage ${index + 1}`, (now) => changePassage(now, next), `${passage.id} ${field}`)
            }
            onRemove={() => remove(passage.id, index)}
          />
        ))}
      </ol>
      <Button
        id={fieldId('quiz', 'passages')}
        size="sm"
        icon={Plus}
        className={passages.length > 0 ? 'mt-4' : undefined}
        disabled={passages.length >= MOST}
        onClick={add}
      >
        Add passage
      </Button>
    </Section>
  );
}
