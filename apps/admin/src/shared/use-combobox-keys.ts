import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import type { ComboboxOption, ComboboxProps } from './combobox.tsx';

type Wiring = Pick<ComboboxProps, 'options' | 'onType' | 'onChoose' | 'loading'>;

/** The keys and ARIA of a combobox with a list (WAI-ARIA APG): arrows move, Enter takes, Escape closes. */
export function useComboboxKeys({ options, onType, onChoose, loading }: Wiring) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  // While options are on their way the list still answers the words before: Enter would take somebody else.
  const at = loading ? -1 : Math.min(active, options.length - 1);
  const optionId = (index: number): string => `${id}-${index}`;

  useEffect(() => {
    if (open) document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [open, at, id]);

  const show = (): void => {
    if (open) return;
    onType('');
    setActive(0);
    setOpen(true);
  };
  const choose = (option: ComboboxOption): void => {
    onChoose(option);
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!open) show();
      else setActive(Math.max(0, Math.min(options.length - 1, at + (event.key === 'ArrowDown' ? 1 : -1))));
    } else if (event.key === 'Enter' && open) {
      // It takes the option; it must not hand in the form.
      event.preventDefault();
      const option = options[at];
      if (option) choose(option);
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      setOpen(false);
    }
  };
  return {
    open,
    active: at,
    listId: `${id}-list`,
    optionId,
    choose,
    inputProps: {
      role: 'combobox',
      'aria-autocomplete': 'list' as const,
      'aria-expanded': open,
      'aria-controls': open ? `${id}-list` : undefined,
      'aria-activedescendant': open && at >= 0 ? optionId(at) : undefined,
      onClick: show,
      onBlur: () => setOpen(false),
      onKeyDown,
      onChange: (event: { currentTarget: HTMLInputElement }) => {
        setActive(0);
        setOpen(true);
        onType(event.currentTarget.value);
      },
    },
  };
}
