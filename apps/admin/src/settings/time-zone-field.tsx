import { useState } from 'react';
import { Combobox } from '../shared/combobox.tsx';
import { matchTimeZones } from './match-time-zones.ts';

type TimeZoneFieldProps = { value: string; onChange: (timeZone: string) => void; error?: string | undefined };

/** The academy's time zone, found by typing a city. */
export function TimeZoneField({ value, onChange, error }: TimeZoneFieldProps) {
  const [typed, setTyped] = useState('');
  return (
    <Combobox
      label="Time zone"
      hint="Every due date and every week of the academy is read in it."
      error={error}
      chosen={{ value, label: value.replaceAll('_', ' ') }}
      typed={typed}
      onType={setTyped}
      onChoose={(option) => onChange(option.value)}
      options={matchTimeZones(typed).map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
    />
  );
}
