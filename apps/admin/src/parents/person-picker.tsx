import { useApi } from '@skillbridge/client/react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Combobox, type ComboboxOption } from '../shared/combobox.tsx';
import { failureSentence } from '../shared/failure-sentence.ts';
import { useSearchText } from '../shared/use-search-text.ts';

type PersonPickerProps = {
  label: string;
  kind: 'parents' | 'students';
  chosen: ComboboxOption | null;
  onChoose: (person: ComboboxOption) => void;
  error?: string | undefined;
};

/** One person, found by part of their name or address. */
export function PersonPicker({ label, kind, chosen, onChoose, error }: PersonPickerProps) {
  const { typed, setTyped, search, settling } = useSearchText();
  const found = useQuery(
    useApi().admin.parentLinks.options.queryOptions({ search }, { placeholderData: keepPreviousData }),
  );
  const people = found.data?.[kind] ?? [];
  return (
    <Combobox
      label={label}
      chosen={chosen}
      typed={typed}
      onType={setTyped}
      onChoose={onChoose}
      options={people.map(({ id, fullName, email }) => ({ value: id, label: fullName, detail: email }))}
      loading={settling || found.isPending || found.isPlaceholderData}
      error={error ?? failureSentence(found.error) ?? undefined}
    />
  );
}
