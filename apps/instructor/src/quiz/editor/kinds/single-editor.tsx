import type { KindEditorProps } from './kind-editor-props.ts';
import { OptionList } from './parts/option-list.tsx';

/** Options, one of them right. */
export function SingleEditor({ item, onChange, error, id }: KindEditorProps<'single'>) {
  return (
    <OptionList
      type="radio"
      options={item.options}
      isKey={(optionId) => optionId === item.key}
      onMark={(key) => onChange({ ...item, key }, null)}
      onOptions={(options, field) => onChange({ ...item, options }, field)}
      {...{ id, error }}
    />
  );
}
