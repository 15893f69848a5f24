import type { ItemOf } from '@skillbridge/domain/answers';
import { SelectField, TextField } from '@skillbridge/ui';
import { AnswerMath } from '../../../editor/answer-math.tsx';
import type { KindEditorProps } from './kind-editor-props.ts';

const forms: readonly { value: ItemOf<'expression'>['form']; label: string }[] = [
  { value: 'any', label: 'Any equivalent form counts' },
  { value: 'same-form', label: 'The same form as mine, as for “factor”' },
  { value: 'simplest', label: 'Simplest form only' },
];

/** The expression, and in which forms it counts. */
export function ExpressionEditor({ item, onChange, error, id }: KindEditorProps<'expression'>) {
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-col gap-1">
        <TextField
          id={id('key')}
          label="Right answer"
          hint="Plain or LaTeX: 3(x+2), x^2 - 4 or \frac{1}{2}."
          maxLength={300}
          value={item.key}
          error={error('key')}
          onChange={(event) => onChange({ ...item, key: event.currentTarget.value }, 'key')}
        />
        {item.key.trim() !== '' && (
          <p className="flex min-w-0 gap-3 text-ink-soft">
            <span className="shrink-0 text-sm text-ink-faint">Reads as</span>
            <AnswerMath text={item.key} />
          </p>
        )}
      </div>
      <SelectField
        label="Which forms count"
        className="max-w-md"
        value={item.form}
        onChange={(event) => {
          const form = forms.find(({ value }) => value === event.currentTarget.value)?.value ?? 'any';
          onChange({ ...item, form }, null);
        }}
        options={forms}
      />
    </div>
  );
}
