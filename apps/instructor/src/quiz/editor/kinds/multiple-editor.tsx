import type { KindEditorProps } from './kind-editor-props.ts';
import { OptionList } from './parts/option-list.tsx';
import { ScoringField } from './parts/scoring-field.tsx';

/** Options, any of them right. */
export function MultipleEditor({ item, onChange, error, id }: KindEditorProps<'multiple'>) {
  const mark = (optionId: string, right: boolean): void => {
    const others = item.key.filter((one) => one !== optionId);
    onChange({ ...item, key: right ? [...others, optionId] : others }, null);
  };
  return (
    <div className="flex flex-col gap-6">
      <OptionList
        type="checkbox"
        options={item.options}
        isKey={(optionId) => item.key.includes(optionId)}
        onMark={mark}
        onOptions={(options, field) => {
          const left = item.key.filter((one) => options.some((option) => option.id === one));
          onChange({ ...item, options, key: left }, field);
        }}
        {...{ id, error }}
      />
      <ScoringField
        value={item.scoring}
        partial="Part of the points for right choices, less for wrong ones"
        onChange={(scoring) => onChange({ ...item, scoring }, null)}
      />
    </div>
  );
}
