import { useOnce } from '@skillbridge/ui';
import type { SyntheticEvent } from 'react';

/**
 * Hands in a form once at a time: a second click or Enter does nothing until the promise of the first has settled.
 * A mutation's `isPending` alone comes too late, since validation and the next render lie in between.
 */
export function useFormSubmit(submit: (event: SyntheticEvent) => Promise<unknown>) {
  const { run, busy } = useOnce(submit);
  return {
    busy,
    onSubmit: (event: SyntheticEvent): void => {
      // Also of the click that is refused, or the browser would load the page anew.
      event.preventDefault();
      run(event);
    },
  };
}
