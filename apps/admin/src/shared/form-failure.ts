import { describeFailure } from '@skillbridge/client/react';

/** A refused form: a sentence for each field that it names; for all else one sentence above the form. */
export type FormFailure = { readonly sentence: string | null; readonly fields: Readonly<Record<string, string>> };

/** Sorts a failed call into the fields that a form shows. Paths that the form does not show go above it. */
export function formFailure(error: unknown, shown: readonly string[]): FormFailure {
  if (!error) return { sentence: null, fields: {} };
  const { sentence, fields, details } = describeFailure(error);
  // A rule that refused names its field in the details.
  const named = details['field'];
  if (typeof named === 'string' && shown.includes(named)) return { sentence: null, fields: { [named]: sentence } };
  const known = Object.fromEntries(Object.entries(fields).filter(([path]) => shown.includes(path)));
  const all = Object.keys(fields).length;
  return { fields: known, sentence: all > 0 && Object.keys(known).length === all ? null : sentence };
}
