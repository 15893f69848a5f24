import { SegmentedControl } from '@skillbridge/ui';
import type { KindEditorProps } from './kind-editor-props.ts';

/** Whether the statement holds. */
export function TrueFalseEditor({ item, onChange }: KindEditorProps<'true-false'>) {
  return (
    <div className="flex flex-col gap-1">
      <p className="text-sm font-semibold">The statement is</p>
      <SegmentedControl
        label="The statement is"
        className="w-56"
        segments={[
          { value: 'true', label: 'True' },
          { value: 'false', label: 'False' },
        ]}
        value={String(item.key)}
        onValueChange={(value) => onChange({ ...item, key: value === 'true' }, null)}
      />
    </div>
  );
}
