import { TextField, type TextFieldProps } from './text-field.tsx';

export interface DateTimeFieldProps extends Omit<TextFieldProps, 'type' | 'suffix'> {
  /** The academy's IANA zone; shown, because the value is wall time there ("2026-11-23T17:00"). */
  timeZone: string;
}

/** A date and time of day in the academy's zone. Convert with `toWallTime` and `fromWallTime`. */
export function DateTimeField({ timeZone, hint, ...rest }: DateTimeFieldProps) {
  const zone = `Academy time (${timeZone.replaceAll('_', ' ')})`;
  return (
    <TextField
      {...rest}
      type="datetime-local"
      hint={
        <>
          {hint}
          {hint && ' '}
          {zone}
        </>
      }
    />
  );
}
