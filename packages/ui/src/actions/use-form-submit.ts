import type { SyntheticEvent } from 'react';
import { useOnce } from './use-once.ts';

/**
 * Hands in a form once at a time: a second click or Enter does nothing until the promise of the first has settled.
 * `submit` settles well whatever happened: the mutation keeps the error for the form to show.
 * A mutation's `isPending` alone comes too late, since validation and the next render lie in between.
 */
export function useFormSubmit<E extends SyntheticEvent>(submit: (event: E) => Promise<unknown>) {
  const { run, busy } = useOnce(submit);
  return {
    busy,
    onSubmit: (event: E): void => {
      // Also of the click that is refused, or the browser would load the page anew.
      event.preventDefault();
      run(event);
    },
  };
}
