import { TextArea } from '@skillbridge/ui';
import { useState } from 'react';

/** A list of short texts, typed one a line. Blank lines are kept while typing and never become entries. */
export function LinesField({
  lines,
  onLines,
  optional = true,
  ...field
}: {
  id: string;
  label: string;
  hint: string;
  error?: string | undefined;
  optional?: boolean;
  lines: readonly string[];
  onLines: (lines: string[]) => void;
}) {
  const [typed, setTyped] = useState(() => lines.join('\n'));
  // Changed from outside, as by taking over the newest version: what was typed is no longer what it says.
  const text = readLines(typed).join('\n') === lines.join('\n') ? typed : lines.join('\n');
  return (
    <TextArea
      {...field}
      optional={optional}
      rows={2}
      value={text}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        onLines(readLines(event.currentTarget.value));
      }}
    />
  );
}

function readLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
