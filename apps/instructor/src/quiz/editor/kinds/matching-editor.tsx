import type { ItemOption } from '@skillbridge/domain';
import { SelectField } from '@skillbridge/ui';
import type { KindEditorProps } from './kind-editor-props.ts';
import { PartError } from './parts/part-error.tsx';
import { ScoringField } from './parts/scoring-field.tsx';
import { TextList } from './parts/text-list.tsx';

/** Prompts, each with its match among the choices. A choice may serve several prompts, or none. */
export function MatchingEditor({ item, onChange, error, id }: KindEditorProps<'matching'>) {
  const { prompts, choices, key } = item;
  const matchOf = (promptId: string): string => key.find((pair) => pair.promptId === promptId)?.choiceId ?? '';
  const match = (promptId: string, choiceId: string): void => {
    const others = key.filter((pair) => pair.promptId !== promptId);
    onChange({ ...item, key: choiceId === '' ? others : [...others, { promptId, choiceId }] }, null);
  };
  const setPrompts = (next: ItemOption[], field: string | null): void => {
    const left = key.filter((pair) => next.some((prompt) => prompt.id === pair.promptId));
    onChange({ ...item, prompts: next, key: left }, field);
  };
  const setChoices = (next: ItemOption[], field: string | null): void => {
    const left = key.filter((pair) => next.some((choice) => choice.id === pair.choiceId));
    onChange({ ...item, choices: next, key: left }, field);
  };
  return (
    <div className="flex flex-col gap-6">
      <TextList
        title="Choices"
        one="Choice"
        hint="Students get them in another order."
        {...{ parts: choices, path: 'choices', min: 2, max: 12, id, error }}
        onChange={setChoices}
        before={(_, index) => <Letter>{String.fromCharCode(65 + index)}</Letter>}
      />
      <TextList
        title="Prompts"
        one="Prompt"
        hint="Each with the choice that belongs to it."
        {...{ parts: prompts, path: 'prompts', min: 2, max: 10, id, error }}
        onChange={setPrompts}
        after={(prompt, index) => (
          <SelectField
            label={`Match of prompt ${index + 1}`}
            hideLabel
            className="min-w-0 flex-1 basis-40"
            placeholder="Choose its match"
            value={matchOf(prompt.id)}
            onChange={(event) => match(prompt.id, event.currentTarget.value)}
            options={choices.map(({ id: value, text }, at) => ({
              value,
              label: `${String.fromCharCode(65 + at)}${text === '' ? '' : ` · ${text}`}`,
            }))}
          />
        )}
      />
      <PartError>{error('key') ?? error('')}</PartError>
      <ScoringField
        value={item.scoring}
        partial="Points for each right match"
        onChange={(scoring) => onChange({ ...item, scoring }, null)}
      />
    </div>
  );
}

function Letter({ children }: { children: string }) {
  return (
    <span aria-hidden className="flex size-10 shrink-0 items-center justify-center text-sm font-semibold text-ink-soft">
      {children}
    </span>
  );
}
