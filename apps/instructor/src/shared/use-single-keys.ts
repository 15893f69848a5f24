import { keepPreference, readPreference } from '@skillbridge/ui';
import { useState } from 'react';

const preference = 'single-key-shortcuts';

/**
 * Whether keys pressed alone (j, k, a) do things. They can be switched off, for people who dictate and for those who
 * brush keys by accident (WCAG 2.1.4). Kept on this device.
 */
export function useSingleKeys(): { on: boolean; toggle: () => void } {
  const [on, setOn] = useState(() => readPreference(preference) !== 'off');
  const toggle = (): void => {
    keepPreference(preference, on ? 'off' : 'on');
    setOn(!on);
  };
  return { on, toggle };
}
