import { TextField, type TextFieldProps } from './text-field.tsx';

/** A number with tabular figures. With react-hook-form use `register('points', { valueAsNumber: true })`. */
export function NumberField({ className, ...rest }: Omit<TextFieldProps, 'type'>) {
  return (
    <TextField
      inputMode="decimal"
      {...rest}
      type="number"
      // A wheel over a focused number box silently changes it: let go instead.
      onWheel={(event) => event.currentTarget.blur()}
      className={className}
    />
  );
}
