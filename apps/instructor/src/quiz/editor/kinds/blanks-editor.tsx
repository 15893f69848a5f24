import { blankIdsIn } from '@skillbridge/domain';
import { Button } from '@skillbridge/ui';
import { Plus } from 'lucide-react';
import { addBlank } from '../draft/add-blank.ts';
import { BlankFields } from './blank-fields.tsx';
import type { KindEditorProps } from './kind-editor-props.ts';
import { PartError } from './parts/part-error.tsx';
import { ScoringField } from './parts/scoring-field.tsx';

const MOST = 8;

/** The gaps of the text, each with what belongs there. */
export function BlanksEditor({ item, onChange, error, id }: KindEditorProps<'blanks'>) {
  const { blanks, stem } = item;
  const marked = blankIdsIn(stem);
  return (
    <div className="flex flex-col gap-6">
      <fieldset className="flex min-w-0 flex-col">
        <legend className="pb-1 text-sm font-semibold">Blanks</legend>
        <p className="-mt-1 pb-3 text-sm text-ink-soft">{'Each stands in the question as [[1]], [[2]] and so on.'}</p>
        <ol>
          {blanks.map((blank, index) => (
            <BlankFields
              key={blank.id}
              blank={blank}
              path={`blanks.${index}`}
              marked={marked.includes(blank.id)}
              {...{ id, error }}
              onChange={(next, field) => onChange({ ...item, blanks: blanks.with(index, next) }, field)}
              onRemove={() => {
                const rest = stem.replaceAll(`[[${blank.id}]]`, '');
                onChange({ ...item, stem: rest, blanks: blanks.toSpliced(index, 1) }, null);
              }}
            />
          ))}
        </ol>
        <PartError>{error('blanks') ?? error('')}</PartError>
        <Button
          size="sm"
          icon={Plus}
          className="self-start"
          disabled={blanks.length >= MOST}
          onClick={() => onChange(addBlank(item), null)}
        >
          Add blank
        </Button>
      </fieldset>
      <ScoringField
        value={item.scoring}
        partial="Points for each right blank"
        onChange={(scoring) => onChange({ ...item, scoring }, null)}
      />
    </div>
  );
}
