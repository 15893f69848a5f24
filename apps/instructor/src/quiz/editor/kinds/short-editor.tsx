import { TextArea } from '@skillbridge/ui';
import { LinesField } from '../../../editor/lines-field.tsx';
import type { KindEditorProps } from './kind-editor-props.ts';

/** A model answer, and other wordings that count. */
export function ShortEditor({ item, onChange, error, id }: KindEditorProps<'short'>) {
  const [model = '', ...others] = item.key;
  return (
    <div className="flex flex-col gap-4">
      <TextArea
        id={id('key')}
        label="Model answer"
        hint="What a full answer says. Suggestions are made from it; students see it when feedback is due."
        rows={3}
        maxLength={1000}
        value={model}
        error={error('key') ?? error('key.0')}
        onChange={(event) => onChange({ ...item, key: [event.currentTarget.value, ...others] }, 'key')}
      />
      <LinesField
        id={id('key.1')}
        label="Also accepted"
        hint="One a line."
        lines={others}
        error={error('key.1')}
        onLines={(lines) => onChange({ ...item, key: [model, ...lines.slice(0, 9)] }, 'key.1')}
      />
      <p className="text-sm text-ink-soft">You grade these answers; a suggestion waits beside each.</p>
    </div>
  );
}
